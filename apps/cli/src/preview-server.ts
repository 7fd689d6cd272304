import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import sirv from 'sirv'

/** What an extension stands for where no common table knows it, or knows it without its charset. */
const types: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/\.(?:pagefind|pf_[a-z]+|orig)$/, 'application/octet-stream'],
  [/\.txt$/, 'text/plain;charset=utf-8'],
  [/\.gz$/, 'application/gzip'],
]

/**
 * A server for looking at an archive, as plain as the hosts it is made for: files and nothing else. A folder
 * without its slash is led to it, for relative links would break; methods other than GET and HEAD are refused.
 */
export function createPreviewServer(folder: string): Server {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // An archive names its files in full: `about` is not `about.html`.
    extensions: [],
    setHeaders: (response, path) => {
      const type = types.find(([pattern]) => pattern.test(path))?.[1]
      if (type !== undefined) response.setHeader('Content-Type', type)
      // What is stored packed is handed out packed.
      if (path.endsWith('.gz')) response.setHeader('Content-Encoding', 'identity')
      response.setHeader('X-Content-Type-Options', 'nosniff')
    },
    onNoMatch: (_, response) => sendNotFound(folder, response),
  })
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    } else if (!wasLedToFolder(folder, request, response)) {
      request.url = namingItsFile(request.url ?? '/')
      files(request, response)
    }
  })
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
  if (existsSync(page)) createReadStream(page).pipe(response)
  else response.end('Not found\n')
}

function wasLedToFolder(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const path = decoded(pathname)
  if (path === null || path.endsWith('/')) return false
  const place = join(folder, normalize(path))
  if (!place.startsWith(folder)) return false
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return false
  response.writeHead(301, { Location: `${pathname}/${search}` }).end()
  return true
}

function namingItsFile(url: string): string {
  return url.replace(/^[^?#]*\/(?=$|[?#])/, '$&index.html')
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

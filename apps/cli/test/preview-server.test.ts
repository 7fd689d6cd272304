import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPreviewServer } from '../src/preview-server.ts'

let base: string
let server: Server
let port: number

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'fonds-serve-'))
  const folder = join(base, 'archive')
  await mkdir(join(folder, 'browse'), { recursive: true })
  await Promise.all([
    writeFile(join(folder, 'index.html'), '<p>home'),
    writeFile(join(folder, '404.html'), '<p>nothing here'),
    writeFile(join(folder, 'browse', 'index.html'), '<p>browse'),
    writeFile(join(folder, 'a.txt'), 'مرحبا'),
    writeFile(join(folder, 'x.pf_meta'), 'x'),
    writeFile(join(folder, 'records.jsonl.gz'), 'packed'),
    writeFile(join(base, 'secret.txt'), 'secret'),
  ])
  server = createPreviewServer(folder)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

afterAll(async () => {
  server.close()
  await rm(base, { recursive: true, force: true })
})

/** A request whose path is sent as it is: `fetch` would tidy it. */
async function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: string }> {
  const asked = request({ port, host: '127.0.0.1', path, method, agent: false }).end()
  const [response]: IncomingMessage[] = await once(asked, 'response')
  if (response === undefined) throw new Error('No response')
  let body = ''
  for await (const chunk of response) body += String(chunk)
  return { status: response.statusCode, headers: response.headers, body }
}

describe('createPreviewServer', () => {
  it('should give files, and the index of a folder', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: '<p>home' })
    expect(await ask('/index.html')).toMatchObject({ status: 200, body: '<p>home' })
    expect(await ask('/browse/')).toMatchObject({ status: 200, body: '<p>browse' })
    expect(await ask('/browse/?q=a/b')).toMatchObject({ status: 200, body: '<p>browse' })
  })

  it('should lead to a folder with its slash, or relative links would break', async () => {
    const answer = await ask('/browse?q=x')
    expect(answer.status).toBe(301)
    expect(answer.headers.location).toBe('/browse/?q=x')
  })

  it('should say what files are', async () => {
    expect((await ask('/a.txt')).headers['content-type']).toBe('text/plain;charset=utf-8')
    expect((await ask('/x.pf_meta')).headers['content-type']).toBe('application/octet-stream')
    expect((await ask('/records.jsonl.gz')).headers).toMatchObject({
      'content-type': 'application/gzip',
      'content-encoding': 'identity',
    })
  })

  it('should name its files in full, and no others', async () => {
    expect((await ask('/browse/index')).status).toBe(404)
    expect(await ask('/nothing')).toMatchObject({ status: 404, body: '<p>nothing here' })
    expect((await ask('/%E0%A4%A')).status).toBe(404)
  })

  it('should stay in its folder', async () => {
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/browse/../../secret.txt',
    ]
    for (const path of paths) expect((await ask(path)).body).not.toContain('secret')
  })

  it('should take GET and HEAD, and no other method', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    const answer = await ask('/', 'POST')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
  })
})

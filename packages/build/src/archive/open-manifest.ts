import { join } from 'node:path'
import { dataFiles } from './data-files.ts'
import { isManifestFile } from './manifest.guard.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import { readText } from './read-text.ts'

/** A manifest that is read as its files are asked for: of a large archive it is longer than a text can be. */
export interface OpenManifest extends Pick<Manifest, 'digest'> {
  /**
   * Its files in the order in which it lists them, read anew each time.
   *
   * @throws SyntaxError where it is no list of files, or ends too early.
   */
  readonly files: () => Generator<ManifestFile, void>
}

/** UTF-16 code units within which the list of files begins. Chosen: what stands before it takes some 130. */
const HEADER_LENGTH = 1 << 12
/** UTF-16 code units of one entry at most. Chosen: file systems end a path at 4,096 bytes. */
const ENTRY_LENGTH = 1 << 16

const header =
  /^\s*\{\s*"format":\s*"fonds-manifest-1",\s*"digest":\s*"(?<digest>[^"\\]*)",\s*"files":\s*\[/

/** Opens the manifest of a folder; null where it has none of this version. */
export function openManifest(folder: string): OpenManifest | null {
  const path = join(folder, dataFiles.manifest)
  const digest = readDigest(path)
  if (digest === null) return null
  return {
    digest,
    *files() {
      let isFirst = true
      for (const entry of readEntries(path)) {
        if (!isManifestFile(entry.value) || entry.before !== (isFirst ? '' : ','))
          throw new SyntaxError(`Unexpected entry of ${dataFiles.manifest}`)
        isFirst = false
        yield entry.value
      }
    },
  }
}

function readDigest(path: string): string | null {
  try {
    for (const text of readText(path))
      return header.exec(text.slice(0, HEADER_LENGTH))?.groups?.['digest'] ?? null
    return null
  } catch {
    return null
  }
}

/** What is listed, and what stands before it. A brace ends an entry, unless it stands in a name: then it is none yet. */
function* readEntries(
  path: string,
): Generator<{ readonly value: unknown; readonly before: string }, void> {
  let rest = ''
  let isOpen = false
  for (const text of readText(path)) {
    rest += text
    if (!isOpen) {
      rest = rest.replace(header, '')
      isOpen = true
    }
    let from = 0
    for (let end = rest.indexOf('}'); end !== -1; end = rest.indexOf('}', end + 1)) {
      const start = rest.indexOf('{', from)
      const value = start === -1 || start > end ? undefined : parse(rest.slice(start, end + 1))
      if (value === undefined) continue
      yield { value, before: rest.slice(from, start).trim() }
      from = end + 1
    }
    rest = rest.slice(from)
    if (rest.length > ENTRY_LENGTH)
      throw new SyntaxError(`Unexpected entry of ${dataFiles.manifest}`)
  }
  if (!/^\s*\]\s*\}\s*$/.test(rest))
    throw new SyntaxError(`Unexpected end of ${dataFiles.manifest}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { digestOf } from '@fonds/workflow'
import { createManifestDigest } from '../archive/create-manifest-digest.ts'
import { dataFiles } from '../archive/data-files.ts'
import type { ManifestFile } from '../archive/manifest.ts'
import type { OpenManifest } from '../archive/open-manifest.ts'
import { byBytes } from '../by-bytes.ts'
import type { Flaw } from './verify-report.ts'

/** The files that are there. */
export interface FilesThere {
  /** In byte order. */
  readonly paths: () => Iterable<string>
  /** Null when it is not there. */
  readonly read: (path: string) => Uint8Array | null
}

/** Compares what is there with what the manifest says, in one walk through both: neither need fit into memory. */
export function* checkFixity(
  there: FilesThere,
  manifest: OpenManifest,
  signal: AbortSignal,
): Generator<Flaw, void> {
  const paths = there.paths()[Symbol.iterator]()
  const digest = createManifestDigest()
  let found = paths.next()
  let last: string | null = null
  try {
    for (const file of manifest.files()) {
      signal.throwIfAborted()
      digest.add(file)
      const { path } = file
      const order = last === null ? -1 : byBytes(last, path)
      if (order >= 0) {
        yield ofManifest(
          order === 0 ? `It lists ${path} twice` : `It lists ${path} out of byte order`,
        )
        continue
      }
      last = path
      while (found.done !== true && byBytes(found.value, path) < 0) {
        yield* extra(found.value)
        found = paths.next()
      }
      if (found.done === true || found.value !== path) yield missing(path)
      else {
        yield* compare(file, there.read(path))
        found = paths.next()
      }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    yield ofManifest('Its list of files cannot be read to its end')
    return
  }
  for (; found.done !== true; found = paths.next()) yield* extra(found.value)
  const own = digest.end()
  if (own !== manifest.digest)
    yield ofManifest(`Its list of files has the digest ${own}, not ${manifest.digest} as it says`)
}

function* compare(
  { path, size, sha256 }: ManifestFile,
  bytes: Uint8Array | null,
): Generator<Flaw, void> {
  if (bytes === null) yield missing(path)
  else if (bytes.length !== size)
    yield { kind: 'changed-file', file: path, reason: `It has ${bytes.length} bytes, not ${size}` }
  else if (digestOf(bytes) !== sha256)
    yield { kind: 'changed-file', file: path, reason: 'Its bytes have another SHA-256' }
}

/** A manifest does not list itself. */
function* extra(path: string): Generator<Flaw, void> {
  if (path !== dataFiles.manifest)
    yield { kind: 'extra-file', file: path, reason: 'The manifest does not list it' }
}

function missing(path: string): Flaw {
  const reason = 'The manifest lists it, and it is not there'
  return { kind: 'missing-file', file: path, reason }
}

function ofManifest(reason: string): Flaw {
  return { kind: 'manifest', file: dataFiles.manifest, reason }
}

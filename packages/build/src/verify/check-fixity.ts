import { digestOf } from '@fonds/workflow'
import type { Manifest } from '../archive/manifest.ts'
import { manifestDigest } from '../archive/manifest-digest.ts'
import { MANIFEST_PATH } from '../archive/manifest-path.ts'
import type { OpenArchive } from './open-archive.ts'
import type { Flaw } from './verify-report.ts'

/** Compares what is there with what the manifest says. */
export function* checkFixity(
  archive: OpenArchive,
  manifest: Manifest,
  signal: AbortSignal,
): Generator<Flaw, void> {
  const listed = new Set([MANIFEST_PATH])
  const digest = manifestDigest(manifest.files)
  if (digest !== manifest.digest) {
    const reason = `Its list of files has the digest ${digest}, not ${manifest.digest} as it says`
    yield { kind: 'manifest', file: MANIFEST_PATH, reason }
  }
  for (const { path, size, sha256 } of manifest.files) {
    signal.throwIfAborted()
    if (listed.has(path))
      yield { kind: 'manifest', file: MANIFEST_PATH, reason: `It lists ${path} twice` }
    listed.add(path)
    const bytes = archive.read(path)
    if (bytes === null)
      yield {
        kind: 'missing-file',
        file: path,
        reason: 'The manifest lists it, and it is not there',
      }
    else if (bytes.length !== size) {
      const reason = `It has ${bytes.length} bytes, not ${size}`
      yield { kind: 'changed-file', file: path, reason }
    } else if (digestOf(bytes) !== sha256)
      yield { kind: 'changed-file', file: path, reason: 'Its bytes have another SHA-256' }
  }
  for (const path of archive.paths()) {
    if (!listed.has(path))
      yield { kind: 'extra-file', file: path, reason: 'The manifest does not list it' }
  }
}

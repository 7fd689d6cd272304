import type { Digest } from '@fonds/workflow'
import type { ManifestFile } from './manifest.ts'

/** The text of a manifest, piece by piece; together, what `JSON.stringify` makes of it with an indent of one. */
export function* manifestPieces(
  digest: Digest,
  files: Iterable<ManifestFile>,
): Generator<string, void> {
  yield `{\n "format": "fonds-manifest-1",\n "digest": ${JSON.stringify(digest)},\n "files": [`
  let separator = ''
  for (const { path, size, sha256 } of files) {
    const [name, sum] = [path, sha256].map((text) => JSON.stringify(text))
    yield `${separator}\n  {\n   "path": ${name},\n   "size": ${size},\n   "sha256": ${sum}\n  }`
    separator = ','
  }
  yield `${separator === '' ? '' : '\n '}]\n}\n`
}

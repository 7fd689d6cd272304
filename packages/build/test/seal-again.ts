import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFiles } from './read-files.ts'

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex')

/** Writes a manifest that fits what is there: what somebody would do who wants to hide a change. */
export function sealAgain(archive: string): void {
  const files = [...readFiles(archive)]
    .filter(([path]) => path !== 'data/manifest.json')
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) }))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  const digest = sha256(files.map((file) => `${file.sha256}  ${file.path}\n`).join(''))
  writeFileSync(
    join(archive, 'data/manifest.json'),
    JSON.stringify({ format: 'fonds-manifest-1', digest, files }),
  )
}

import {
  array,
  assert as check,
  asyncProperty,
  constantFrom,
  nat,
  record,
  string,
} from 'fast-check'
import { expect, it } from 'vitest'
import type { ManifestFile } from '../src/archive/manifest.ts'
import { openManifest } from '../src/archive/open-manifest.ts'
import { jsonPieces } from '../src/publish/json-pieces.ts'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const filesOf = (text: string): readonly ManifestFile[] | null => {
  const root = scratchFolder()
  writeFiles(root, { 'data/manifest.json': text })
  const manifest = openManifest(root)
  return manifest === null ? null : [...manifest.files()]
}

const toText = async (files: readonly ManifestFile[]): Promise<string> => {
  const pieces: Uint8Array[] = []
  for await (const piece of jsonPieces({ format: 'fonds-manifest-1', digest: 'd1', files }))
    pieces.push(piece)
  return String(Buffer.concat(pieces))
}

const file = record({
  // Names that look like the end of an entry, or of a string.
  path: string({
    unit: constantFrom('a', '{', '}', '"', '\\', ',', 'é', '😀'),
    minLength: 1,
  }),
  size: nat(),
  sha256: string({ unit: constantFrom('0', '7', 'f'), minLength: 64, maxLength: 64 }),
})

it('should write what JSON.stringify writes, and read it again', async () => {
  await check(
    asyncProperty(array(file, { maxLength: 20 }), async (files) => {
      const value = { format: 'fonds-manifest-1', digest: 'd1', files }
      const text = await toText(files)
      expect(text).toBe(`${JSON.stringify(value, null, 1)}\n`)
      expect(filesOf(text)).toEqual(files)
      expect(filesOf(JSON.stringify(value))).toEqual(files)
    }),
    { numRuns: 50 },
  )
})

it('should read one that is longer than what is read at a time', async () => {
  const files = Array.from({ length: 2000 }, (_, index) => ({
    path: `p/é${index}.html`,
    size: index,
    sha256: 'f'.repeat(64),
  }))
  expect(filesOf(await toText(files))).toEqual(files)
})

it.each(['', '{}', '[]', '{"format":"fonds-manifest-2","digest":"","files":[]}'])(
  'should take %j for none',
  (text) => {
    expect(filesOf(text)).toBeNull()
  },
)

const two = await toText([
  { path: 'a', size: 1, sha256: 's' },
  { path: 'b', size: 1, sha256: 's' },
])

it.each([
  ['is cut short', two.slice(0, -5)],
  ['is cut within an entry', two.slice(0, -30)],
  ['goes on after its end', `${two}{}`],
  ['has no comma between two entries', two.replace('},', '}')],
  ['lists what is no file', two.replace('"size": 1', '"size": "1"')],
])('should say so of one that %s', (_, text) => {
  expect(() => filesOf(text)).toThrow(SyntaxError)
})

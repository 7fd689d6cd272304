import { lstatSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { archiveDigests } from './archive-digests.ts'
import { buildFiles, type Files } from './build-files.ts'
import { readFiles } from './read-files.ts'
import { scratchFolder } from './scratch-folder.ts'

const text = (name: string, remark: string): string =>
  `The mill of ${name}\n\nIt stood by the river until the flood took it, ${remark} they say.\n`

const dumps: Files = { 'a.txt': text('Ash', 'as'), 'b.txt': text('Birch', 'so') }
const changed: Files = { ...dumps, 'b.txt': text('Birch', 'or so') }

/** The text of the record that does not change. */
function sourceOf(archive: string): string {
  const found = [...readFiles(archive)].find(
    ([path, bytes]) => path.endsWith('.txt') && bytes.toString().includes('Ash'),
  )
  expect(found).toBeDefined()
  return join(archive, found?.[0] ?? '')
}

it('should take over what is as before, and write the rest', async () => {
  const root = scratchFolder()
  await buildFiles(root, dumps)
  const archive = join(root, 'archive')
  const kept = statSync(sourceOf(archive))
  const manifest = statSync(join(archive, 'data/manifest.json'))
  await buildFiles(root, changed)
  expect(statSync(sourceOf(archive)).ino).toBe(kept.ino)
  // The old archive is gone, and with it the other name of each file.
  expect(statSync(sourceOf(archive)).nlink).toBe(1)
  expect(statSync(join(archive, 'data/manifest.json')).ino).not.toBe(manifest.ino)
  const anew = scratchFolder()
  await buildFiles(anew, changed)
  expect(archiveDigests(archive)).toEqual(archiveDigests(join(anew, 'archive')))
})

it.each([
  ['has other bytes of the same length', (path: string) => flip(path)],
  ['is a link to the same bytes elsewhere', (path: string) => linkAway(path)],
])('should write anew what %s', async (_, disturb) => {
  const root = scratchFolder()
  await buildFiles(root, dumps)
  const path = sourceOf(join(root, 'archive'))
  const before = archiveDigests(join(root, 'archive'))
  disturb(path)
  await buildFiles(root, changed)
  expect(lstatSync(path).isFile()).toBe(true)
  await buildFiles(root, dumps)
  expect(archiveDigests(join(root, 'archive'))).toEqual(before)
})

it('should write anew what was changed while the build was under way', async () => {
  const root = scratchFolder()
  await buildFiles(root, dumps)
  const path = sourceOf(join(root, 'archive'))
  const whole = readFileSync(path)
  let isFlipped = false
  await buildFiles(root, changed, {
    onEvent: ({ stage }) => {
      if (stage === 'render' && !isFlipped) flip(path)
      isFlipped ||= stage === 'render'
    },
  })
  expect(isFlipped).toBe(true)
  expect(readFileSync(path)).toEqual(whole)
})

function flip(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace('river', 'RIVER'))
}

function linkAway(path: string): void {
  const elsewhere = join(scratchFolder(), 'elsewhere.txt')
  writeFileSync(elsewhere, readFileSync(path))
  rmSync(path)
  symlinkSync(elsewhere, path)
}

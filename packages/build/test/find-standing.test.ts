import {
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findStanding } from '../src/publish/find-standing.ts'
import { buildFiles } from './build-files.ts'
import { scratchFolder } from './scratch-folder.ts'

const dumps = {
  'a.txt': 'The mill of Ash\n\nIt stood by the river until the flood took it, they say.\n',
}

/** Other bytes of the same length, with the dates of before. */
function forge(path: string): void {
  const { atime, mtime } = statSync(path)
  writeFileSync(path, readFileSync(path, 'utf8').replace('Town', 'Tomb'))
  utimesSync(path, atime, mtime)
}

/** The same bytes and dates, in another file. */
function replace(path: string): void {
  const { atime, mtime } = statSync(path)
  copyFileSync(path, `${path}.new`)
  utimesSync(`${path}.new`, atime, mtime)
  renameSync(`${path}.new`, path)
}

it.each([
  ['forged', forge],
  ['replaced', replace],
  ['taken away', (path: string) => rmSync(path)],
  ['joined by another', (path: string) => writeFileSync(`${path}.txt`, '')],
])('should know an archive that nobody touched, until a file of it is %s', async (_, touch) => {
  const root = scratchFolder()
  const out = join(root, 'archive')
  const find = () => findStanding(out, join(root, '.fonds'))
  expect(find()).toBeNull()
  const { archive } = await buildFiles(root, dumps)
  const standing = find()
  expect(standing?.digest).toBe(archive?.digest)
  expect(await buildFiles(root, dumps)).toMatchObject({ changed: false })
  expect(find()).toEqual(standing)
  touch(join(out, 'index.html'))
  expect(find()).toBeNull()
})

it('should know an archive again that was read whole and is as it was published', async () => {
  const root = scratchFolder()
  const out = join(root, 'archive')
  const find = () => findStanding(out, join(root, '.fonds'))
  await buildFiles(root, dumps)
  replace(join(out, 'index.html'))
  expect(find()).toBeNull()
  expect(await buildFiles(root, dumps)).toMatchObject({ changed: false })
  expect(find()).not.toBeNull()
})

import { assert as check, integer, property, string, uniqueArray } from 'fast-check'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ManifestFile } from '../src/archive/manifest.ts'
import { createFileList } from '../src/publish/create-file-list.ts'
import { scratchFolder } from './scratch-folder.ts'

const toFile = (path: string): ManifestFile => ({ path, size: path.length, sha256: `of ${path}` })

it('should tell files in the byte order of their paths, however few it may hold', () => {
  const paths = uniqueArray(string({ unit: 'grapheme' }), { maxLength: 40 })
  check(
    property(paths, integer({ min: 1, max: 50 }), (added, most) => {
      const list = createFileList(scratchFolder(), most)
      for (const path of added) list.add(toFile(path))
      const expected = added
        .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map(toFile)
      expect([...list.inOrder()]).toEqual(expected)
      expect([...list.inOrder()]).toEqual(expected)
      list.close()
    }),
    { numRuns: 50 },
  )
})

it('should tell what was added until it is asked, while more are added', () => {
  const list = createFileList(scratchFolder(), 2)
  for (const path of 'cab') list.add(toFile(path))
  const told: string[] = []
  for (const { path } of list.inOrder()) {
    told.push(path)
    list.add(toFile(`${path}${path}`))
  }
  expect(told).toEqual(['a', 'b', 'c'])
  expect([...list.inOrder()].map(({ path }) => path)).toEqual(['a', 'aa', 'b', 'bb', 'c', 'cc'])
  list.close()
})

it.each([1, 10])('should refuse a path that was added twice, holding %i', (most) => {
  const list = createFileList(scratchFolder(), most)
  for (const path of ['a', 'b', 'a']) list.add(toFile(path))
  expect(() => [...list.inOrder()]).toThrow('Unexpected second file a in the archive')
  list.close()
})

it('should leave nothing on the disk', () => {
  const scratch = scratchFolder()
  const list = createFileList(scratch, 1)
  list.add(toFile('a'))
  expect(readdirSync(scratch)).toHaveLength(1)
  list.close()
  expect(readdirSync(scratch)).toEqual([])
})

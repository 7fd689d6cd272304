import { expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import { sourceOf } from './source-of.ts'
import { writeParquet } from './writers/write-parquet.ts'
import { writeZip } from './writers/write-zip.ts'

/** Texts that hardly shrink, together larger than what is looked at to tell what a dump is. */
const texts = Array.from({ length: 12 }, (_, page) =>
  Array.from({ length: 3000 }, (__, at) =>
    ((page * 7919 + at * at * 104_729) % 1e10).toString(36),
  ).join(' '),
)

it.each([
  ['a.parquet', writeParquet([{ name: 'text', values: texts }])],
  ['a.zip', writeZip(texts.map((content, index) => ({ name: `${index}.txt`, content })))],
])('should account for every byte of %s, which is read out of order', async (name, bytes) => {
  expect(bytes.length).toBeGreaterThan(100_000)
  for (const more of [{ chunk: 1000 }, { chunk: 1_000_000 }, { size: null }]) {
    const read = await readAll(sourceOf(`f/${name}`, bytes, more))
    expect(read.rules).toEqual([])
    expect(read.files.length).toBe(texts.length)
    expect(read.account.bytes.stream).toBe(bytes.length)
    expect(read.account.stored).toEqual({ size: bytes.length, read: bytes.length, quarantined: 0 })
  }
})

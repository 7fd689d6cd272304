import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareReading } from './compare-reading.ts'
import { readExpectations } from './expectations.ts'
import type { ReadRecord } from '../read-dumps.ts'
import { readExample } from './read-example.ts'
import { readShortfalls, writeShortfalls } from '../shortfalls.ts'

const expected = await readExpectations()
const shortfallsFile = new URL('shortfalls.yaml', import.meta.url)
const shortfalls = await readShortfalls(shortfallsFile)
const update = process.env['UPDATE'] === '1'
let read: ReadonlyMap<string, readonly ReadRecord[]>

beforeAll(async () => {
  read = await readExample()
}, 180_000)

afterAll(async () => {
  if (!update) return
  const missed = Object.entries(expected.dumps).flatMap(([dump, reading]) => {
    const aspects = compareReading(reading, recordOf(dump)).map(({ aspect }) => aspect)
    return aspects.length === 0 ? [] : [[dump, aspects] as const]
  })
  await writeShortfalls(shortfallsFile, Object.fromEntries(missed))
})

/** The only record of a dump. */
function recordOf(dump: string): ReadRecord {
  const [first, ...more] = read.get(dump) ?? []
  if (first === undefined || more.length > 0) {
    throw new Error(`Expected one record in ${dump}, found ${read.get(dump)?.length ?? 0}`)
  }
  return first
}

/** Code units of what is not white space. */
const characters = (text: string): string[] => text.replace(/\s/g, '').split('')

describe('the example as a whole', () => {
  it('should be read to the last dump and record', () => {
    const counts = Object.fromEntries([...read].map(([dump, records]) => [dump, records.length]))
    const single = Object.fromEntries(Object.keys(expected.dumps).map((dump) => [dump, 1]))
    expect(counts).toEqual({ ...single, ...expected.records })
  })

  it('should tell of the empty dump and of the one that mixes encodings', () => {
    expect(recordOf('dumps/library.merrowhithe.example/print.txt').rules).not.toEqual([])
    expect(recordOf('dumps/quayside.merrowhithe.example/herring-girls.txt').rules).not.toEqual([])
  })

  it('should keep every character of every record', () => {
    for (const { record, edition, text } of [...read.values()].flat()) {
      const held = [...edition.blocks, ...edition.aside].flatMap((span) => characters(span.text))
      expect(held.toSorted().join(''), record.dump).toBe(characters(text).toSorted().join(''))
    }
  })

  it('should list shortfalls of dumps that there are', () => {
    expect(Object.keys(shortfalls).filter((dump) => !(dump in expected.dumps))).toEqual([])
  })
})

describe('the example, as a person reads it', () => {
  for (const [dump, reading] of Object.entries(expected.dumps)) {
    it(`should be read so: ${dump}`, () => {
      const differences = compareReading(reading, recordOf(dump))
      if (update) return
      const known = shortfalls[dump] ?? []
      const missed: readonly string[] = differences.map(({ aspect }) => aspect)
      expect(
        differences.filter(({ aspect }) => !known.includes(aspect)),
        'read otherwise than a person reads it',
      ).toEqual([])
      expect(
        known.filter((aspect) => !missed.includes(aspect)),
        'right now: take it off shortfalls.yaml',
      ).toEqual([])
    })
  }
})

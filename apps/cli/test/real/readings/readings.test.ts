import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShortfalls, writeShortfalls, type Shortfalls } from '../../shortfalls.ts'
import { readFolder, type MarkedRecord } from './read-folder.ts'
import { weighContent } from './weigh-content.ts'

/** Folders of real dumps, and the file that says what a person reads in some of their records. */
const folders = [
  { folder: 'livedoor-it-life-hack', file: 'livedoor-it-life-hack.yaml', places: 424 },
  { folder: 'mail', file: 'mail.yaml', places: 214 },
  { folder: 'congressional-record', file: 'congressional-record.yaml', places: 218 },
  { folder: 'newspaper-ocr', file: 'newspaper-ocr.yaml', places: 140 },
  { folder: 'gutenberg', file: 'gutenberg.yaml', places: 146 },
  { folder: 'udhr', file: 'udhr.yaml', places: 780 },
  { folder: 'persian-poems', file: 'persian-poems.yaml', places: 212 },
  { folder: 'c4-jsonl', file: 'c4-jsonl.yaml', places: 305 },
] as const

/** Sites of ten pages and more. */
const sites = [
  { site: 'livedoor-it-life-hack', folder: 'livedoor-it-life-hack' },
  { site: 'mail', folder: 'mail' },
  { site: 'congressional-record', folder: 'congressional-record' },
  { site: 'commoncrawl.org', folder: 'warc' },
  { site: 'maria-antoniak.github.io', folder: 'warc' },
] as const

/** Thousands of pages are read first. */
const PATIENCE_MS = 600_000
/** Precision and recall of every site, in characters. */
const LEAST = 0.95
const update = process.env['UPDATE'] === '1'

const missedIn = (records: readonly MarkedRecord[]): Shortfalls =>
  Object.fromEntries(
    records.flatMap(({ name, places }) => {
      const missed = places.filter(({ holds }) => !holds).map((place) => place.name)
      return missed.length === 0 ? [] : [[name, missed]]
    }),
  )

describe.each(folders)('$folder, as a person reads it', ({ folder, file, places }) => {
  const shortfallsFile = new URL(`shortfalls/${file}`, import.meta.url)
  let records: readonly MarkedRecord[]
  let shortfalls: Shortfalls
  beforeAll(async () => {
    records = await readFolder(folder, file)
    shortfalls = await readShortfalls(shortfallsFile)
  }, PATIENCE_MS)
  afterAll(async () => {
    if (update) await writeShortfalls(shortfallsFile, missedIn(records))
  })

  it('should be marked at as many places as were read', () => {
    expect(records.flatMap((record) => record.places)).toHaveLength(places)
  })
  it('should be read so, but for the shortfalls that are listed', () => {
    if (update) return
    const unlisted = records.flatMap((record) => {
      const known = shortfalls[record.name] ?? []
      return record.places
        .filter(({ name, holds }) => !holds && !known.includes(name))
        .map(({ name, found }) => `${record.name}: ${name}, found ${found}`)
    })
    expect(unlisted, 'read otherwise than a person reads it').toEqual([])
  })
  it('should list no shortfall that is none', () => {
    if (update) return
    expect(shortfalls, 'right now: take it off the list').toEqual(missedIn(records))
  })
})

describe.each(sites)('$site, with the evidence of its pages', ({ site, folder }) => {
  let records: readonly MarkedRecord[]
  beforeAll(async () => {
    records = await readFolder(folder, `${site}.yaml`)
  }, PATIENCE_MS)

  it('should be marked on ten pages and more', () => {
    expect(records.length).toBeGreaterThanOrEqual(10)
  })
  it('should publish hardly anything that is not content', () => {
    const { both, published } = weighContent(records)
    expect(both / published).toBeGreaterThanOrEqual(LEAST)
  })
  it('should set hardly any content aside', () => {
    const { both, marked } = weighContent(records)
    expect(both / marked).toBeGreaterThanOrEqual(LEAST)
  })
})

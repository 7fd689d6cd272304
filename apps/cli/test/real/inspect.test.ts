import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { fakeIo } from '../fake-io.ts'
import { declarations, languages, misread } from './languages.ts'

const data = process.env['FONDS_DATA'] ?? ''
/** Lists in JSON documents, not lines: no records, but a message that says what to do. */
const UNREADABLE = 'mojibake'
/** All folders with records; a new one fails until its languages are written down. */
const folders = (await readdir(data, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== UNREADABLE)
  .map((entry) => entry.name)

/** The keys of the contract, in its order. */
const keys = [
  'id',
  'dump',
  'offset',
  'bytes',
  'url',
  'site',
  'title',
  'lang',
  'dir',
  'author',
  'date',
  'captured',
  'blocks',
  'aside',
  'entries',
  'messages',
]

/** Busy machines take their time over thousands of pages. */
const PATIENCE_MS = 600_000

describe.each(folders)('%s', (folder) => {
  it(
    'should be inspected, a line of JSON a record',
    async () => {
      const io = fakeIo({ cwd: data })
      const code = await main(['inspect', folder, '--json'], io)
      expect(io.written.stderr).not.toContain('a mistake in Fonds')
      expect([0, 1]).toContain(code)
      const lines = io.written.stdout.trimEnd().split('\n')
      const records = lines.map((line): Record<string, unknown> => JSON.parse(line))
      expect(records.length).toBeGreaterThan(0)
      for (const record of records) {
        expect(Object.keys(record).filter((key) => keys.includes(key))).toEqual(keys)
        expect(String(record['dump']).split('/')[0]).toBe(folder)
      }
      const places = records.map((record) => String(record['id']))
      expect(new Set(places).size).toBe(places.length)
      if (folder === 'udhr') {
        const told = records.map(({ dump, lang }) => [String(dump).replace('udhr/', ''), lang])
        expect(Object.fromEntries(told)).toEqual({ ...declarations, ...misread })
      } else {
        const told: Record<string, number> = {}
        for (const { lang } of records) told[String(lang)] = (told[String(lang)] ?? 0) + 1
        expect(told).toEqual(languages[folder])
      }
    },
    PATIENCE_MS,
  )

  it(
    'should be drawn for people, every byte accounted for',
    async () => {
      const io = fakeIo({ cwd: data })
      expect([0, 1]).toContain(await main(['inspect', folder], io))
      const bytes =
        /^Bytes +([\d,]+) = ([\d,]+) records \+ ([\d,]+) framing \+ ([\d,]+) skipped \+ ([\d,]+) quarantined$/m.exec(
          io.written.stdout,
        )
      const [stream = Number.NaN, ...parts] = (bytes ?? [])
        .slice(1)
        .map((number) => Number(number.replaceAll(',', '')))
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(stream)
      expect(io.written.stdout).not.toMatch(/(?!\n)\p{Cc}/u)
    },
    PATIENCE_MS,
  )
})

it('should say of a folder that holds no records what to do with it', async () => {
  const io = fakeIo({ cwd: data })
  const code = await main(['inspect', UNREADABLE, '--json'], io)
  expect(code).not.toBe(0)
  expect(io.written.stdout.trim()).toBe('')
  expect(io.written.stderr).toContain('json-not-lines')
  expect(io.written.stderr).toContain('Convert it first')
})

import { createReadStream, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDumpName, readDump } from '@fonds/ingest'
import type { DumpAccount, IngestOptions } from '@fonds/ingest'
import type { DumpSource } from '@fonds/model'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../read-all.ts'

const data = process.env['FONDS_DATA']
if (data === undefined) throw new TypeError('Unexpected environment, expected FONDS_DATA')

/** What a folder holds, counted in the files themselves (`ls`, `grep -c`, `zcat`, `iconv`, `xxd`), not taken from a run. */
interface Expectation {
  readonly folder: string
  /** Names that are dumps. */
  readonly dumps: number
  readonly records: number
  /** Records by the encoding that was used. */
  readonly encodings: Readonly<Record<string, number>>
  /** Messages by rule, of records and dumps together; those left out must not be there. */
  readonly rules?: Readonly<Record<string, number>>
  readonly options?: IngestOptions
}

const expectations: readonly Expectation[] = [
  { folder: 'category-page', dumps: 1, records: 1, encodings: { 'utf-8': 1 } },
  { folder: 'classical-chinese', dumps: 66, records: 66, encodings: { 'utf-8': 66 } },
  // One document fills its lines with NUL (336 of them), another has 53, four U+0014 and 17 U+FFFD.
  {
    folder: 'congressional-record',
    dumps: 98,
    records: 98,
    encodings: { 'utf-8': 98 },
    rules: { 'control-characters': 2, 'replacement-characters': 1 },
  },
  // Three are ISO-8859-1 by their names (`-8`), which web browsers and Fonds read as windows-1252.
  {
    folder: 'gutenberg',
    dumps: 8,
    records: 8,
    encodings: { 'utf-8': 5, 'windows-1252': 3 },
    rules: { 'encoding-guessed': 3 },
  },
  // 2005-Bush.txt is the one that `iconv -f utf-8` refuses: its dashes are A1 58, its quotation marks A1 A6 to A1 A8,
  // which is Big5.
  {
    folder: 'inaugural',
    dumps: 59,
    records: 59,
    encodings: { 'utf-8': 58, big5: 1 },
    rules: { 'encoding-guessed': 1 },
  },
  // 870 pages and the licence.
  { folder: 'livedoor-it-life-hack', dumps: 871, records: 871, encodings: { 'utf-8': 871 } },
  { folder: 'newspaper-ocr', dumps: 4, records: 4, encodings: { 'utf-8': 4 } },
  { folder: 'nist-news', dumps: 137, records: 137, encodings: { 'utf-8': 137 } },
  { folder: 'persian-poems', dumps: 2, records: 2, encodings: { 'utf-8': 2 } },
  // Its README names the encodings; the Hungarian file is cut inside a character, the Arabic one has a U+001C.
  {
    folder: 'udhr',
    dumps: 58,
    records: 58,
    encodings: {
      'utf-8': 49,
      shift_jis: 1,
      gb18030: 1,
      'windows-1251': 1,
      'iso-8859-7': 1,
      'iso-8859-8': 1,
      'windows-1256': 1,
      'windows-1250': 1,
      'windows-1254': 1,
      'utf-16le': 1,
    },
    rules: { 'encoding-guessed': 8, 'encoding-damaged': 1, 'control-characters': 1 },
  },
  { folder: 'wikitext', dumps: 1, records: 1, encodings: { 'utf-8': 1 } },
  // `grep -c '^ = [^=].* = $'` counts 60 titles.
  {
    folder: 'wikitext',
    dumps: 1,
    records: 60,
    encodings: { 'utf-8': 60 },
    options: {
      dumps: [{ prefix: 'wikitext/', separator: { line: '^ = [^=].* = $', keep: true } }],
    },
  },
  // Ten lines in each of three files; one text holds U+0010.
  {
    folder: 'c4-jsonl',
    dumps: 3,
    records: 30,
    encodings: { 'utf-8': 30 },
    rules: { 'control-characters': 1 },
  },
  // `grep -c '^From '` counts 164 and 50.
  { folder: 'mail', dumps: 2, records: 214, encodings: { 'utf-8': 214 } },
  // Lists of test cases over many lines: no dumps of pages, and said to be none.
  { folder: 'mojibake', dumps: 5, records: 0, encodings: {}, rules: { 'json-not-lines': 5 } },
  {
    folder: 'wet',
    dumps: 5,
    records: 7,
    encodings: { 'utf-8': 7 },
    // Three files end their lines in LF. The true lengths were measured from blank line to blank line: four stated
    // ones are wrong in cc_net-sample, two in tfds, whose last record is shorter still and ends the file. The digests
    // of five records were made of other text. The two of anserini end in one line feed.
    rules: {
      'warc-line-ends': 3,
      'warc-length-wrong': 6,
      'warc-truncated': 1,
      'warc-digest-mismatch': 5,
      'warc-separator': 2,
    },
  },
  {
    folder: 'warc',
    dumps: 9,
    // By `grep -c 'HTTP/1.1 200'` and `grep -c conversion`: 22 + 15 + 35, and four examples of one page (a revisit
    // repeats its status line). In the one that is cut short the Content-Length is two too small, as its digest
    // proves. The two ARC files are not read.
    records: 76,
    encodings: { 'utf-8': 76 },
    rules: { 'unsupported-format': 2, 'warc-length-wrong': 1 },
  },
]

describe.each(expectations)('$folder ($records records)', (expected) => {
  it('should hold what was counted by hand', async () => {
    const found = await readFolder(expected)
    expect(found.dumps).toBe(expected.dumps)
    expect(found.records).toBe(expected.records)
    expect(found.encodings).toEqual(expected.encodings)
    expect(found.rules).toEqual(expected.rules ?? {})
    for (const { bytes, stored } of found.accounts) {
      expect(bytes.records + bytes.framing + bytes.skipped + bytes.quarantined).toBe(bytes.stream)
      expect(stored.read + stored.quarantined).toBe(stored.size)
    }
    expect(found.accounts.reduce((sum, { stored }) => sum + stored.size, 0)).toBe(found.size)
  })
})

interface Found {
  dumps: number
  records: number
  size: number
  readonly encodings: Record<string, number>
  readonly rules: Record<string, number>
  readonly accounts: DumpAccount[]
}

async function readFolder({ folder, options }: Expectation): Promise<Found> {
  const found: Found = { dumps: 0, records: 0, size: 0, encodings: {}, rules: {}, accounts: [] }
  for (const source of sourcesOf(folder)) {
    found.dumps += 1
    found.size += source.size ?? 0
    for await (const item of readDump(source, options)) {
      if (item.type === 'record') {
        found.records += 1
        count(found.encodings, recordOf(item.file).encoding.used)
        for (const message of item.file.messages) count(found.rules, String(message.ruleId))
      } else if (item.type === 'account') {
        found.accounts.push(item.account)
        for (const message of item.account.messages) count(found.rules, String(message.ruleId))
      }
    }
  }
  return found
}

function* sourcesOf(folder: string): Generator<DumpSource, void> {
  const root = join(String(data), folder)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isDumpName).sort()
  for (const name of names) {
    const path = join(root, name)
    yield {
      name: `${folder}/${name}`,
      folder: basename(join(path, '..')),
      size: statSync(path).size,
      read: (range) =>
        createReadStream(
          path,
          range === undefined ? {} : { start: range.start, end: (range.end ?? Infinity) - 1 },
        ),
      companions: [],
    }
  }
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1
}

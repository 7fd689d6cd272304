import { gunzipSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAll, recordOf } from './read-all.ts'
import type { ReadDump } from './read-all.ts'
import { recordRecipes } from './recipes/record-recipes.ts'
import { textRecipes } from './recipes/text-recipes.ts'
import { warcRecipes } from './recipes/warc-recipes.ts'
import { sourceOf } from './source-of.ts'
import { summarize } from './summarize.ts'
import { writeMbox } from './writers/write-mbox.ts'
import { writeParquet } from './writers/write-parquet.ts'
import { writeTar } from './writers/write-tar.ts'
import { writePage } from './writers/write-warc.ts'
import { writeZip } from './writers/write-zip.ts'
import { writeZstd } from './writers/write-zstd.ts'

/** A page with an address of its own and any text that is well formed and not taken for a repairable one. */
const pages = fc
  .array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 6 })
  .map((texts) =>
    texts.map((text, index) => ({ url: `http://example.org/${index}`, text: `Text: ${text}` })),
  )
const options = { repairMojibake: false }

const textsOf = (read: ReadDump): readonly { url: string | null; text: string }[] =>
  read.files.map((file) => ({ url: recordOf(file).url, text: String(file.value) }))

const largeInputs = new Set([
  'decompression-ratio/fires',
  'html-too-deep/fires',
  'mail-unreadable/fires-html-too-deep',
  'decompression-ratio/silent',
])

describe('chunks', () => {
  const recipes = [...textRecipes, ...warcRecipes, ...recordRecipes].filter(
    ({ folder }) => !largeInputs.has(folder),
  )
  it.each(recipes)(
    'should not matter to $folder',
    async ({ input, bytes, options: stated, companions = {} }) => {
      const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      const summaries = await Promise.all(
        [1_000_000, 1, 7, 512].map(async (chunk) =>
          summarize(await readAll(sourceOf(`f/${input}`, whole, { chunk, companions }), stated)),
        ),
      )
      const [first, ...others] = summaries.map(withoutPieces)
      for (const other of others) expect(other).toEqual(first)
    },
  )
})

describe('any chunks', () => {
  const recipes = [...textRecipes, ...warcRecipes, ...recordRecipes].filter(
    ({ folder }) => !largeInputs.has(folder),
  )
  it('should give the same records, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...recipes),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        async ({ input, bytes, options: stated, companions = {} }, cuts) => {
          const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
          const read = async (places: readonly number[]): Promise<unknown> =>
            withoutPieces(
              summarize(
                await readAll(sourceOf(`f/${input}`, whole, { cuts: places, companions }), stated),
              ),
            )
          expect(await read(cuts)).toEqual(await read([]))
        },
      ),
      { numRuns: 300 },
    )
  }, 900_000)
})

/** Quarantine comes in the pieces in which it was read; what counts is where it starts and ends. */
function withoutPieces(summary: ReturnType<typeof summarize>): unknown {
  const joined: { of: string; rule: string; start: number; end: number }[] = []
  for (const piece of summary.quarantine) {
    const [, of = '', start = '', length = '', rule = ''] =
      /^(\w+) (\d+)\+(\d+) (.+)$/.exec(piece) ?? []
    const last = joined.at(-1)
    const end = Number(start) + Number(length)
    if (last !== undefined && last.of === of && last.rule === rule && last.end === Number(start))
      last.end = end
    else joined.push({ of, rule, start: Number(start), end })
  }
  return { ...summary, quarantine: joined }
}

describe('what is written', () => {
  it('should be read back from WARC, in one piece, in a member a record, and in one member', async () => {
    await fc.assert(
      fc.asyncProperty(
        pages,
        fc.integer({ min: 1, max: 300 }),
        fc.boolean(),
        async (written, chunk, digest) => {
          const records = written.map(({ url, text }) => writePage(url, text, { digest }))
          const packed = [
            Buffer.concat(records),
            Buffer.concat(records.map((record) => gzipSync(record))),
            gzipSync(Buffer.concat(records)),
          ]
          for (const bytes of packed) {
            const read = await readAll(sourceOf('f/a.warc', bytes, { chunk }), options)
            expect(textsOf(read)).toEqual(written)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('should be read back from JSON lines, plain, in gzip and in zstd', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.integer({ min: 1, max: 300 }), async (written, chunk) => {
        const lines = Buffer.from(written.map((page) => `${JSON.stringify(page)}\n`).join(''))
        for (const bytes of [lines, gzipSync(lines), writeZstd(lines)]) {
          const read = await readAll(sourceOf('f/a.jsonl', bytes, { chunk }), options)
          expect(textsOf(read)).toEqual(written)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('should be read back from CSV', async () => {
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(pages, fc.integer({ min: 1, max: 300 }), async (written, chunk) => {
        const rows = written.map(({ url, text }) => `${url},${cell(text)}\r\n`).join('')
        const read = await readAll(sourceOf('f/a.csv', `url,text\r\n${rows}`, { chunk }), options)
        expect(textsOf(read)).toEqual(written)
      }),
      {
        numRuns: 60,
        // NULs in few letters are no sign of UTF-16.
        examples: [[[{ url: 'http://example.org/0', text: 'Text: \0\u0001\0' }], 1]],
      },
    )
  })

  it('should be read back from plain text between form feeds', async () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `Text: ${text}`),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 300 }), async (written, chunk) => {
        const bytes = Buffer.from(written.map((text) => `${text}\n`).join('\f'))
        const settings = {
          ...options,
          dumps: [{ prefix: '', separator: 'form-feed', encoding: 'utf-8' }] as const,
        }
        const read = await readAll(sourceOf('f/a.txt', bytes, { chunk }), settings)
        expect(read.files.map((file) => String(file.value))).toEqual(
          written.map((text) => `${text}\n`),
        )
        for (const file of read.files) {
          const { offset, bytes: length } = recordOf(file)
          expect(bytes.subarray(offset, offset + length).toString()).toBe(file.value)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('should be read back from mbox, whatever the body is packed in', async () => {
    const messages = fc.array(
      fc.record({
        subject: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        body: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(messages, fc.integer({ min: 1, max: 300 }), async (written, chunk) => {
        const bytes = writeMbox(written)
        const read = await readAll(sourceOf('f/a.mbox', bytes, { chunk }), options)
        expect(read.files.map((file) => file.data.record?.metadata.title)).toEqual(
          written.map(({ subject }) => `S ${subject} E`),
        )
        for (const [index, file] of read.files.entries()) {
          expect(String(file.value)).toContain(`B ${written[index]?.body ?? ''} E`)
          const { offset, bytes: length } = recordOf(file)
          const slice = bytes.subarray(offset, offset + length).toString()
          expect(slice).toMatch(/^From ann@example\.org /)
          expect(slice.match(/^From /gm)).toHaveLength(1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('should be read back from Parquet', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (written) => {
        const bytes = writeParquet([
          { name: 'url', values: written.map(({ url }) => url) },
          { name: 'text', values: written.map(({ text }) => text) },
        ])
        expect(textsOf(await readAll(sourceOf('f/a.parquet', bytes), options))).toEqual(written)
      }),
      { numRuns: 40 },
    )
  })

  it('should be read back from ZIP and tar', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.integer({ min: 1, max: 900 }), async (written, chunk) => {
        const members = written.map(({ url, text }, index) => ({
          name: `${index}.jsonl`,
          content: JSON.stringify({ url, text }),
        }))
        const tar = await writeTar(members)
        for (const bytes of [writeZip(members), tar, gzipSync(tar)]) {
          const read = await readAll(sourceOf('f/a', bytes, { chunk }), options)
          expect(textsOf(read)).toEqual(written)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('offsets', () => {
  it('should slice the record out of the stream', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (written) => {
        const warc = Buffer.concat(written.map(({ url, text }) => gzipSync(writePage(url, text))))
        const stream = gunzipSync(warc)
        for (const file of (await readAll(sourceOf('f/a.warc.gz', warc), options)).files) {
          const { offset, bytes } = recordOf(file)
          const slice = stream.subarray(offset, offset + bytes)
          expect(slice.subarray(slice.indexOf('\r\n\r\n') + 4).toString()).toBe(file.value)
        }
        const jsonl = Buffer.from(written.map((page) => `${JSON.stringify(page)}\n`).join(''))
        for (const file of (await readAll(sourceOf('f/a.jsonl', jsonl), options)).files) {
          const { offset, bytes, url } = recordOf(file)
          const slice = jsonl.subarray(offset, offset + bytes).toString()
          expect(JSON.parse(slice)).toEqual({ url, text: file.value })
        }
        const rows = written.map(({ url, text }) => `${url},"${text.replaceAll('"', '""')}"`)
        const csv = Buffer.from(`url,text\n${rows.join('\n')}\n`)
        const found = (await readAll(sourceOf('f/a.csv', csv), options)).files.map((file) => {
          const { offset, bytes } = recordOf(file)
          return csv.subarray(offset, offset + bytes).toString()
        })
        expect(found).toEqual(rows)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a cut', () => {
  const texts = ['First page\n', 'Second page: Grüße\n'.repeat(9), 'Third\n']
  const members = texts.map((content, index) => ({ name: `${index}.txt`, content }))
  const records = texts.map((text, index) => writePage(`http://example.org/${index}`, text))
  const packed = {
    'a.warc.gz': gzipSync(Buffer.concat(records)),
    'a.zip': writeZip(members),
    'b.zip': writeZip(members.map((member) => ({ ...member, streamed: true }))),
    'a.jsonl.gz': gzipSync(texts.map((text) => `${JSON.stringify({ text })}\n`).join('')),
    'a.jsonl.zst': writeZstd(
      Buffer.from(texts.map((text) => `${JSON.stringify({ text })}\n`).join('')),
    ),
    'a.parquet': writeParquet([{ name: 'text', values: texts }]),
  }

  it.each(Object.entries(packed))(
    'should never go unsaid in %s, wherever it is',
    async (name, whole) => {
      for (let length = 1; length < whole.length; length += 1) {
        const read = await readAll(sourceOf(`f/${name}`, whole.subarray(0, length)))
        expect(read.rules, `${length} of ${whole.length} bytes`).not.toEqual([])
        const found = read.files.map((file) => String(file.value))
        // What is read is what stands there, from the start.
        expect(found).toEqual(texts.slice(0, found.length))
      }
    },
    900_000,
  )
})

describe('one flipped byte', () => {
  const texts = [
    'First page\nof words\n',
    'Second page: Grüße\n',
    'Third\n',
    'Fourth page\n'.repeat(3),
  ]
  const records = texts.map((text, index) =>
    writePage(`http://example.org/${index}`, text, { digest: index % 2 === 0 }),
  )
  const members = records.map((record) => gzipSync(record))
  const ends = members.map((_, index) => Buffer.concat(members.slice(0, index + 1)).length)

  it('should spoil no other member of a gzipped WARC, and nothing in silence', async () => {
    const sound = Buffer.concat(members)
    for (let at = 0; at < sound.length; at += 1) {
      for (const mask of [0xff, 0x01]) {
        const damaged = Buffer.from(sound)
        damaged.writeUInt8(damaged.readUInt8(at) ^ mask, at)
        const read = await readAll(sourceOf('f/a.warc.gz', damaged))
        const hit = ends.findIndex((end) => at < end)
        const found = read.files.map((file) => String(file.value))
        const missing = texts.filter((text) => !found.includes(text))
        const where = `byte ${at} ^ ${mask}`
        expect(
          missing.filter((text) => text !== texts[hit]),
          where,
        ).toEqual([])
        if (missing.length > 0 || found.length !== texts.length)
          expect(read.rules, where).not.toEqual([])
      }
    }
  }, 900_000)

  it('should lose nothing in silence in a WARC of one gzip member', async () => {
    const sound = gzipSync(Buffer.concat(records))
    for (let at = 0; at < sound.length; at += 1) {
      const damaged = Buffer.from(sound)
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x10, at)
      const read = await readAll(sourceOf('f/a.warc.gz', damaged))
      if (JSON.stringify(read.files.map((file) => file.value)) !== JSON.stringify(texts)) {
        expect(read.rules, `byte ${at}`).not.toEqual([])
      }
    }
  }, 900_000)

  it('should spoil no other record of a plain WARC, and lose none in silence', async () => {
    const sound = Buffer.concat(records)
    const bounds = records.map((_, index) => Buffer.concat(records.slice(0, index + 1)).length)
    for (let at = 0; at < sound.length; at += 1) {
      const damaged = Buffer.from(sound)
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x04, at)
      const read = await readAll(sourceOf('f/a.warc', damaged))
      const hit = bounds.findIndex((end) => at < end)
      const found = read.files.map((file) => String(file.value))
      const missing = texts.filter((text) => !found.includes(text))
      if (missing.some((text) => text !== texts[hit]))
        expect(read.rules, `byte ${at}`).not.toEqual([])
    }
  }, 900_000)

  it('should spoil no other member of a ZIP archive, and lose none in silence', async () => {
    const named = texts.map((content, index) => ({ name: `${index}.txt`, content }))
    const sound = writeZip(named)
    for (let at = 0; at < sound.length; at += 1) {
      const damaged = Buffer.from(sound)
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0xff, at)
      const read = await readAll(sourceOf('f/a.zip', damaged))
      const found = read.files.map((file) => String(file.value))
      const missing = texts.filter((text) => !found.includes(text))
      expect(missing.length, `byte ${at}`).toBeLessThanOrEqual(1)
      const skipped = Object.keys(read.account.passedOver).length
      if (missing.length > skipped) expect(read.rules, `byte ${at}`).not.toEqual([])
    }
  }, 900_000)

  it('should never throw, whatever the format', async () => {
    const inputs = [...textRecipes, ...warcRecipes, ...recordRecipes].filter(
      ({ folder, bytes }) => folder.startsWith('conformance/') && bytes.length < 5000,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...inputs),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async ({ input, bytes, options: stated }, place, mask) => {
          const damaged = Buffer.from(bytes)
          const at = place % damaged.length
          damaged.writeUInt8(damaged.readUInt8(at) ^ mask, at)
          const read = await readAll(sourceOf(`f/${input}`, damaged), stated)
          expect(read.account.dump).toBe(`f/${input}`)
        },
      ),
      { numRuns: 250 },
    )
  }, 900_000)

  it('should never throw on any bytes under any name', async () => {
    const names = [
      'a.txt',
      'a.warc',
      'a.jsonl',
      'a.csv',
      'a.mbox',
      'a.zip',
      'a.tar',
      'a.parquet',
      'a.json.gz',
    ]
    const starts = [
      '',
      'WARC/1.0\r\n',
      'PAR1',
      'PK\u0003\u0004',
      '\u001f\u008b\b',
      '(\u00b5/\u00fd',
      '{"text":',
      'From a Thu Nov  1 11:19:12 2001\n',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (name, start, bytes) => {
          const read = await readAll(
            sourceOf(`f/${name}`, Buffer.concat([Buffer.from(start, 'latin1'), bytes])),
          )
          expect(read.account.bytes.stream).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 250 },
    )
  }, 900_000)
})

import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAll, recordOf } from './read-all.ts'
import { sourceOf } from './source-of.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('plain text', () => {
  it('should read UTF-8 as one record and keep CRLF', async () => {
    const read = await readAll(sourceOf('pages/a.txt', 'Grüße\r\nLine\r\n'))
    const [file] = read.files
    expect(read.files).toHaveLength(1)
    expect(file?.value).toBe('Grüße\r\nLine\r\n')
    expect(file?.path).toBe('pages/a.txt')
    expect(recordOf(file)).toEqual({
      id: 'aw2acrwk80knz21azyf3fxc21z',
      dump: 'pages/a.txt',
      offset: 0,
      bytes: 15,
      captured: null,
      format: 'text',
      sha256: sha256(Buffer.from('Grüße\r\nLine\r\n')),
      url: null,
      urlFrom: null,
      capturedFrom: null,
      site: 'pages',
      siteFrom: 'folder',
      languageFrom: null,
      encoding: { declared: null, used: 'utf-8', from: 'utf-8' },
      metadata: {
        title: null,
        creator: null,
        publisher: null,
        date: null,
        language: null,
        rights: null,
        source: null,
        identifier: null,
      },
      sightings: [],
    })
    expect(file?.data.original).toBeUndefined()
    expect(read.rules).toEqual([])
    expect(read.account).toMatchObject({
      format: 'text',
      compression: null,
      records: 1,
      bytes: { stream: 15, records: 15, framing: 0, skipped: 0, quarantined: 0 },
      stored: { size: 15, read: 15, quarantined: 0 },
    })
  })

  it('should account for a byte order mark as framing', async () => {
    const read = await readAll(sourceOf('pages/a.txt', '\uFEFFText'))
    expect(read.files[0]?.value).toBe('Text')
    expect(recordOf(read.files[0])).toMatchObject({
      offset: 3,
      bytes: 4,
      sha256: sha256(Buffer.from('Text')),
      encoding: { declared: null, used: 'utf-8', from: 'bom' },
    })
    expect(read.account.bytes).toEqual({
      stream: 7,
      records: 4,
      framing: 3,
      skipped: 0,
      quarantined: 0,
    })
  })

  it('should make an empty dump a record without text', async () => {
    const read = await readAll(sourceOf('pages/a.txt', ''))
    expect(read.files).toHaveLength(1)
    expect(read.files[0]?.value).toBe('')
    expect(recordOf(read.files[0]).bytes).toBe(0)
    expect(read.rules).toEqual(['empty-dump'])
  })

  it('should put binary data into quarantine whole', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251)
    const read = await readAll(sourceOf('pages/a.txt', bytes))
    expect(read.files).toEqual([])
    expect(read.rules).toEqual(['binary-content'])
    expect(read.account.format).toBeNull()
    expect(read.account.bytes.quarantined).toBe(300_000)
    const pieces = read.items.flatMap((item) => (item.type === 'quarantine' ? [item.piece] : []))
    expect(Buffer.concat(pieces.map((piece) => piece.bytes))).toEqual(Buffer.from(bytes))
  })

  it('should put a text above the cap into quarantine', async () => {
    const read = await readAll(sourceOf('pages/a.txt', 'a'.repeat(100)), {
      caps: { recordBytes: 99 },
    })
    expect(read.files).toEqual([])
    expect(read.rules).toEqual(['record-too-large'])
    expect(read.account.bytes.quarantined).toBe(100)
  })

  it('should put a record with a line above the cap into quarantine', async () => {
    const text = `short\n${'a'.repeat(100)}\n`
    const read = await readAll(sourceOf('pages/a.txt', text), { caps: { lineLength: 99 } })
    expect(read.files).toEqual([])
    expect(read.rules).toEqual(['line-too-long'])
    expect(
      (await readAll(sourceOf('pages/a.txt', text), { caps: { lineLength: 100 } })).rules,
    ).toEqual([])
  })

  it('should give any text back, whatever chunks it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 9 }),
        async (text, chunk) => {
          const bytes = Buffer.from(`The text: ${text}`)
          const read = await readAll(sourceOf('pages/a.txt', bytes, { chunk }), {
            repairMojibake: false,
          })
          if (read.rules.includes('binary-content')) return
          expect(read.files[0]?.value).toBe(`The text: ${text}`)
          expect(recordOf(read.files[0]).sha256).toBe(sha256(bytes))
        },
      ),
    )
  })
})

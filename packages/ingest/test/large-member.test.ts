import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import { sourceOf } from './source-of.ts'

/** More than is inflated at once comes out of this member: 1,200 records of 16 kB. */
const count = 1200
const line = (index: number): string =>
  `${JSON.stringify({ text: `${index}: ${'words of a page '.repeat(1000)}` })}\n`
const member = gzipSync(Array.from({ length: count }, (_, index) => line(index)).join(''))
const another = gzipSync('{"text":"in the next member"}\n')

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at)
  return copy
}

describe('a gzip member too large to be held', () => {
  it('should be read piece by piece, and the next one behind it', async () => {
    const read = await readAll(sourceOf('f/a.jsonl.gz', Buffer.concat([member, another])))
    expect(read.rules).toEqual([])
    expect(read.files).toHaveLength(count + 1)
    expect(read.files.at(-1)?.value).toBe('in the next member')
    expect(read.account.stored.quarantined).toBe(0)
  })

  it('should give what stands before a cut', async () => {
    const read = await readAll(sourceOf('f/a.jsonl.gz', member.subarray(0, member.length / 2)))
    expect(new Set(read.rules)).toEqual(new Set(['gzip-truncated', 'json-invalid']))
    expect(read.files.length).toBeGreaterThan(count / 3)
    expect(read.files.length).toBeLessThan(count)
  })

  it('should give all of it and say when its checksum is wrong', async () => {
    const damaged = Buffer.concat([flip(member, member.length - 8), another])
    const read = await readAll(sourceOf('f/a.jsonl.gz', damaged))
    expect(read.rules).toEqual(['gzip-damaged'])
    expect(read.account.messages[0]?.reason).toMatch(/checksum.*bytes 0 to \d+ of the stream/)
    expect(read.files).toHaveLength(count + 1)
  })

  it('should say when its trailer is cut off', async () => {
    const read = await readAll(sourceOf('f/a.jsonl.gz', member.subarray(0, -3)))
    expect(read.rules).toEqual(['gzip-truncated'])
    expect(read.files).toHaveLength(count)
    expect(read.account.stored.quarantined).toBe(5)
  })

  it('should go on at the next member behind damage, and keep what could not be inflated', async () => {
    const middle = Math.floor(member.length / 2)
    const damaged = Buffer.from(member)
    // Noise, so that no valid codes come about.
    for (let at = 0; at < 2000; at += 1)
      damaged.writeUInt8((at * at * 31 + at * 7 + 11) % 256, middle + at)
    const read = await readAll(sourceOf('f/a.jsonl.gz', Buffer.concat([damaged, another])))
    expect(read.rules).toContain('gzip-damaged')
    expect(read.files.at(-1)?.value).toBe('in the next member')
    expect(read.files.length).toBeGreaterThan(count / 3)
    expect(read.account.stored.quarantined).toBeGreaterThan(200)
    const { bytes, stored } = read.account
    expect(stored.read + stored.quarantined).toBe(stored.size)
    expect(bytes.records + bytes.framing + bytes.quarantined).toBe(bytes.stream)
  })
})

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import { sourceOf } from './source-of.ts'

/** Members of about 1 kB that hardly compress, so that several runs of 256 KiB are inflated. */
const count = 900
const members = Array.from({ length: count }, (_, index) => gzipSync(lineOf(index)))

function lineOf(index: number, text = noise(index)): string {
  return `${JSON.stringify({ text, url: `https://e.example/${index}` })}\n`
}

function noise(index: number): string {
  const parts = Array.from({ length: 22 }, (_, part) =>
    createHash('sha256').update(`${index} ${part}`).digest('base64'),
  )
  return parts.join(' ')
}

function withFlip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at)
  return copy
}

/** The members, some of them replaced. */
function dumpOf(replaced: ReadonlyMap<number, Buffer>): Buffer {
  return Buffer.concat(members.map((member, index) => replaced.get(index) ?? member))
}

const read = (bytes: Buffer): ReturnType<typeof readAll> => readAll(sourceOf('f/a.jsonl.gz', bytes))

describe('gzip members in runs', () => {
  it('should be read, all of them', async () => {
    const { files, rules, account } = await read(dumpOf(new Map()))
    expect(rules).toEqual([])
    expect(files.map((file) => String(file.value))).toEqual(members.map((_, index) => noise(index)))
    expect(account.stored.quarantined).toBe(0)
  })

  it('should lose none of a run but the damaged one', async () => {
    const at = 500
    const member = members[at] ?? Buffer.alloc(0)
    const damaged = withFlip(member, Math.floor(member.length / 2))
    const { files, rules, account } = await read(dumpOf(new Map([[at, damaged]])))
    const urls = new Set(files.map((file) => file.data.record?.url))
    const lost = members.flatMap((_, index) =>
      urls.has(`https://e.example/${index}`) ? [] : [index],
    )
    expect(lost.every((index) => index === at)).toBe(true)
    expect(rules).toContain('gzip-damaged')
    expect(account.stored.quarantined).toBe(member.length)
  })

  it.each([4, 8])('should check the trailer of each, %i bytes before its end', async (back) => {
    const at = 300
    const member = members[at] ?? Buffer.alloc(0)
    const { files, rules } = await read(
      dumpOf(new Map([[at, withFlip(member, member.length - back)]])),
    )
    expect(rules).toEqual(['gzip-damaged', 'damaged-origin'])
    expect(files).toHaveLength(count)
    const marked = files.filter(({ messages }) =>
      messages.some(({ ruleId }) => ruleId === 'damaged-origin'),
    )
    expect(marked.map((file) => file.data.record?.url)).toEqual([`https://e.example/${at}`])
  })

  it('should not be misled by what looks like a start inside a member', async () => {
    const { files, rules, account } = await read(Buffer.concat(members.map(withStartInside)))
    expect(rules).toEqual([])
    expect(files).toHaveLength(count)
    expect(account.stored.quarantined).toBe(0)
  })

  it('should pass over zeros between members, and say so', async () => {
    const at = 400
    const padded = Buffer.concat([members[at] ?? Buffer.alloc(0), Buffer.alloc(100)])
    const { files, rules } = await read(dumpOf(new Map([[at, padded]])))
    expect(rules).toEqual(['gzip-padding'])
    expect(files).toHaveLength(count)
  })
})

/** The same member, in whose header there is an extra field that holds the header of another one. */
function withStartInside(member: Buffer): Buffer {
  const extra = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
  const header = Buffer.from(member.subarray(0, extra.length))
  header.writeUInt8(header.readUInt8(3) | 4, 3)
  return Buffer.concat([
    header,
    Buffer.from([extra.length, 0]),
    extra,
    member.subarray(extra.length),
  ])
}

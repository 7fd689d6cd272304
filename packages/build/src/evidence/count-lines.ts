import { lineKeys } from '@fonds/transform'
import { createRunWriter } from './create-run-writer.ts'
import { BLANK_HEX, lineHex, siteHex } from './line-run-key.ts'

/** Of a record: which entries of its shard's run its lines are, counted from 0; -1 for blank lines. */
export interface CountedLines {
  /** The entry that counts the records of its site. */
  readonly site: number
  readonly lines: readonly number[]
}

/** The lines of some records, counted. */
export interface LineCount {
  readonly segments: readonly Uint8Array[]
  /** In the order of the records. */
  readonly records: readonly CountedLines[]
  /** The sites' parts of keys, in order. */
  readonly sites: readonly string[]
}

/** A line of a site while it is counted. */
interface Entry {
  readonly key: string
  count: number
  /** The last record that it was counted for. */
  record: number
  place: number
}

/** Counts in how many of some records each line stands, by site. */
export function countLines(
  records: Iterable<{ readonly site: string; readonly text: string }>,
): LineCount {
  const sites = new Map<string, { readonly hex: string; readonly lines: Map<string, Entry> }>()
  const counted: { readonly site: Entry; readonly lines: readonly (Entry | null)[] }[] = []
  for (const { site, text } of records) {
    const table = sites.get(site) ?? { hex: siteHex(site), lines: new Map<string, Entry>() }
    sites.set(site, table)
    const entryOf = (key: string): Entry => {
      const known = table.lines.get(key)
      const hex = (): string => table.hex + (key === '' ? BLANK_HEX : lineHex(key))
      const entry = known ?? { key: hex(), count: 0, record: -1, place: 0 }
      if (known === undefined) table.lines.set(key, entry)
      if (entry.record < counted.length) entry.count += 1
      entry.record = counted.length
      return entry
    }
    const lines = lineKeys(text).map((key) => (key === '' ? null : entryOf(key)))
    counted.push({ site: entryOf(''), lines })
  }
  return {
    segments: toSegments([...sites.values()].flatMap(({ lines }) => [...lines.values()])),
    records: counted.map(({ site, lines }) => ({
      site: site.place,
      lines: lines.map((entry) => entry?.place ?? -1),
    })),
    sites: [...sites.values()].map(({ hex }) => hex).sort(),
  }
}

/** Puts entries in order, tells each its place, and writes them down. */
function toSegments(entries: Entry[]): readonly Uint8Array[] {
  const segments: Uint8Array[] = []
  const writer = createRunWriter()
  entries.sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const [place, entry] of entries.entries()) {
    entry.place = place
    const full = writer.add(Buffer.from(entry.key, 'hex'), 0, entry.count)
    if (full !== null) segments.push(full)
  }
  const rest = writer.end()
  return rest === null ? segments : [...segments, rest]
}

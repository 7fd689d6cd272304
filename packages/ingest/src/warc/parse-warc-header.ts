import { asBuffer } from '../stream/as-buffer.ts'

/** The header of a WARC record. */
export interface WarcHeader {
  readonly version: string
  /** By lower-case name; of a name that stands twice, all values. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Whether its lines end in LF alone. */
  readonly bareLineFeeds: boolean
  /** The first line that is no field; null when all are. */
  readonly invalidLine: string | null
}

const versionLine = /^WARC\/(\d+\.\d+)$/
const fieldName = /^[!#$%&'*+.^_`|~\w-]+$/

/** Parses the header of a WARC record, from its version line up to the blank line. */
export function parseWarcHeader(bytes: Uint8Array): WarcHeader {
  // Values are UTF-8 by the standard; a damaged one must not spoil the others.
  const text = asBuffer(bytes).toString('utf8')
  const fields = new Map<string, string[]>()
  const lines = text.split('\n')
  let bareLineFeeds = false
  let invalidLine: string | null = null
  let version = ''
  let last: string[] | null = null
  for (const [index, raw] of lines.entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (index > 0 && line === '') break
    if (line === raw && index < lines.length - 1) bareLineFeeds = true
    if (index === 0) {
      version = versionLine.exec(line)?.[1] ?? ''
      continue
    }
    // A line that starts with white space continues the one before.
    if (last !== null && (line.startsWith(' ') || line.startsWith('\t'))) {
      last.push(`${last.pop() ?? ''} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon === -1 || !fieldName.test(line.slice(0, colon))) {
      invalidLine ??= line
      continue
    }
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    last = fields.get(name) ?? null
    if (last === null) fields.set(name, (last = [value]))
    else last.push(value)
  }
  return { version, fields, bareLineFeeds, invalidLine }
}

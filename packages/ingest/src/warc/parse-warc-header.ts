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
const fieldLine = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*)$/

/** Parses the header of a WARC record, from its version line up to the blank line. */
export function parseWarcHeader(bytes: Uint8Array): WarcHeader {
  // Values are UTF-8 by the standard; a damaged one must not spoil the others.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const fields = new Map<string, string[]>()
  const lines = text.split('\n')
  let bareLineFeeds = false
  let invalidLine: string | null = null
  let version = ''
  let last: string[] | null = null
  for (const [index, raw] of lines.entries()) {
    const isLast = index === lines.length - 1
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (index > 0 && line === '') break
    if (!isLast && line === raw) bareLineFeeds = true
    if (index === 0) {
      version = versionLine.exec(line)?.[1] ?? ''
      continue
    }
    // A line that starts with white space continues the one before.
    if (/^[ \t]/.test(line) && last !== null) {
      last.push(`${last.pop() ?? ''} ${line.trim()}`)
      continue
    }
    const [, name, value] = fieldLine.exec(line) ?? []
    if (name === undefined || value === undefined) {
      invalidLine ??= line
      continue
    }
    last = fields.get(name.toLowerCase()) ?? []
    last.push(value.trim())
    fields.set(name.toLowerCase(), last)
  }
  return { version, fields, bareLineFeeds, invalidLine }
}

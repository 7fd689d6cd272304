import { createByteWriter } from './create-byte-writer.ts'

const NEWLINE = 0x0a

/** One JSON value a line, in UTF-8. Rows that are made one by one need not be held together. */
export function toJsonLines(rows: Iterable<unknown>): Uint8Array {
  const lines = createByteWriter()
  for (const row of rows) lines.write(toJsonLine(row))
  return lines.bytes()
}

/** A line of it. */
export function toJsonLine(row: unknown): string {
  return `${JSON.stringify(row)}\n`
}

/**
 * The values of `toJsonLines`, one at a time.
 *
 * @throws TypeError when a value is not what the guard expects.
 */
export function* fromJsonLines<T>(
  bytes: Uint8Array,
  guard: (value: unknown) => value is T,
): Generator<T, void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 0; start < buffer.length;) {
    const newline = buffer.indexOf(NEWLINE, start)
    const end = newline === -1 ? buffer.length : newline
    const value: unknown = JSON.parse(buffer.toString('utf8', start, end))
    if (!guard(value)) throw new TypeError('Unexpected row in the store, expected another kind')
    yield value
    start = end + 1
  }
}

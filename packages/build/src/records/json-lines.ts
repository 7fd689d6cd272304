const NEWLINE = 0x0a

/** One JSON value a line, in UTF-8. */
export function toJsonLines(rows: readonly unknown[]): Uint8Array {
  return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
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

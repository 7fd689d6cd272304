const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where a row ends (behind its line end), or why that cannot be told. */
export type RowEnd = number | 'open' | 'invalid'

/**
 * Finds the end of the row of CSV (RFC 4180) that starts at a place: `open` when the bytes end before the row does,
 * `invalid` when something stands behind a closing quotation mark.
 */
export function findRowEnd(bytes: Uint8Array, from: number, delimiter: number): RowEnd {
  let at = from
  for (;;) {
    // At the start of a field.
    if (bytes[at] === quote) {
      const close = findClosingQuote(bytes, at + 1)
      if (close === -1) return 'open'
      at = close + 1
      if (at >= bytes.length) return 'open'
      if (bytes[at] === carriageReturn) {
        at += 1
        if (at >= bytes.length) return 'open'
        if (bytes[at] !== lineFeed) return 'invalid'
      }
      if (bytes[at] === lineFeed) return at + 1
      if (bytes[at] !== delimiter) return 'invalid'
      at += 1
    } else {
      while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== lineFeed) at += 1
      if (at >= bytes.length) return 'open'
      if (bytes[at] === lineFeed) return at + 1
      at += 1
    }
  }
}

/** A quotation mark that is not doubled; one that is the last byte may still be. */
function findClosingQuote(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(quote, from)
  while (at !== -1 && bytes[at + 1] === quote) at = bytes.indexOf(quote, at + 2)
  return at
}

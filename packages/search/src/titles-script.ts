/** One record in the search that works without a server. */
export interface TitleRow {
  /** Address relative to the archive's root. */
  readonly address: string
  readonly title: string
  readonly source: string
  readonly lang: string
  /** EDTF or ISO 8601; null when the record has none. */
  readonly date: string | null
  readonly entries: readonly { readonly id: string; readonly headline: string }[]
}

/** UTF-16 code units that are given at a time. Chosen, not measured. */
const PIECE_LENGTH = 1 << 16

/** Characters that may not stand in a script as they are: they could end it, or a string in it. */
const unsafe = /[<>&\u2028\u2029]/g

const escapes = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A classic script that sets `globalThis.fondsTitles`: titles and headlines for a search that needs neither
 * a server nor `fetch`, as from `file://`. Rows are arrays
 * `[address, title, source, lang, date, [[id, headline], …]]`, in the order given.
 *
 * @yields the script, piece by piece: it is as long as the archive.
 */
export function* titlesScript(rows: Iterable<TitleRow>): Generator<string, void> {
  let separator = 'globalThis.fondsTitles=[\n'
  let piece = ''
  for (const row of rows) {
    const entries = row.entries.map((entry) => [entry.id, entry.headline])
    const line = [row.address, row.title, row.source, row.lang, row.date, entries]
    piece += `${separator}${JSON.stringify(line).replace(unsafe, escapes)}`
    separator = ',\n'
    if (piece.length < PIECE_LENGTH) continue
    yield piece
    piece = ''
  }
  yield `${separator === ',\n' ? piece : separator}\n]\n`
}

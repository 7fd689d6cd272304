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

/** Characters that may not stand in a script as they are: they could end it, or a string in it. */
const unsafe = /[<>&\u2028\u2029]/g

const escapes = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A classic script that sets `globalThis.fondsTitles`: titles and headlines for a search that needs neither
 * a server nor `fetch`, as from `file://`. Rows are arrays
 * `[address, title, source, lang, date, [[id, headline], …]]`, in the order given.
 */
export function titlesScript(rows: Iterable<TitleRow>): string {
  const lines: string[] = []
  for (const row of rows) {
    const entries = row.entries.map((entry) => [entry.id, entry.headline])
    const line = [row.address, row.title, row.source, row.lang, row.date, entries]
    lines.push(JSON.stringify(line).replace(unsafe, escapes))
  }
  return `globalThis.fondsTitles=[\n${lines.join(',\n')}\n]\n`
}

import type { Query, QueryTerm } from '../query/query.ts'
import { findWords } from '../text/find-words.ts'
import type { TitleEntry } from './title-entry.ts'

/** A record whose title, or some of whose headlines, match. */
export interface TitleHit {
  readonly row: TitleEntry
  readonly inTitle: boolean
  readonly headlines: TitleEntry[5]
}

/**
 * Searches titles and headlines: all words wanted, as beginnings of words, and none unwanted. Records whose title
 * matches come first, in the order of the archive.
 */
export function searchTitles(rows: readonly TitleEntry[], query: Query): readonly TitleHit[] {
  if (query.wanted.length === 0) return []
  const hits: TitleHit[] = []
  for (const row of rows) {
    const inTitle = matches(row[1], query)
    const headlines = row[5].filter(([, headline]) => matches(headline, query))
    if (inTitle || headlines.length > 0) hits.push({ row, inTitle, headlines })
  }
  return hits.toSorted((a, b) => Number(b.inTitle) - Number(a.inTitle))
}

function matches(text: string, { wanted, unwanted }: Query): boolean {
  const has = ({ text: sought, phrase }: QueryTerm): boolean =>
    findWords(text, [sought], !phrase).length > 0
  return wanted.every(has) && !unwanted.some(has)
}

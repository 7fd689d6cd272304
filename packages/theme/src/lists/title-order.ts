import type { EditionSummary } from '@fonds/model'
import type { ListRow } from './list-row.ts'
import { SIGNS } from './signs.ts'

const leading = /^[^\p{Letter}\p{Number}]+/u

/** Scripts whose characters are too many, or too alike, for a heading each. */
const scripts: readonly (readonly [pattern: RegExp, heading: string])[] = [
  [/^\p{Script=Han}/u, '漢字'],
  [/^[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'かな'],
  [/^\p{Script=Hangul}/u, '한글'],
]

/** Puts a record under the heading of its title: the first letter without its marks, or the script where letters are too many. */
export function toTitleRow(list: string | null, summary: EditionSummary): ListRow {
  const key = summary.label.replace(leading, '')
  return { list, heading: headingOf(key), key, summary }
}

/**
 * Orders the records of a list by title as a language collates (the interface's where they are of several). Signs before the
 * first letter do not count.
 */
export function titleOrder(language: string): (a: ListRow, b: ListRow) => number {
  const collator = new Intl.Collator([...localesOf(language)], { numeric: true, usage: 'sort' })
  return (a, b) => {
    if (a.heading !== b.heading) return compareHeadings(collator, a.heading, b.heading)
    const byKey = collator.compare(a.key, b.key)
    if (byKey !== 0) return byKey
    return a.summary.id < b.summary.id ? -1 : 1
  }
}

/** What to collate by: the language where there are rules for it, else English, never what the machine is set to. */
function localesOf(language: string): readonly string[] {
  try {
    return [...Intl.getCanonicalLocales(language), 'en']
  } catch {
    return ['en']
  }
}

function headingOf(key: string): string {
  for (const [pattern, heading] of scripts) if (pattern.test(key)) return heading
  const [letter = ''] = key.normalize('NFKD').toUpperCase()
  return /^\p{Letter}$/u.test(letter) ? letter : SIGNS
}

function compareHeadings(collator: Intl.Collator, a: string | null, b: string | null): number {
  if (a === null || a === SIGNS) return 1
  if (b === null || b === SIGNS) return -1
  return collator.compare(a, b) || (a < b ? -1 : 1)
}

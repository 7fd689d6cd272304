import type { EditionSummary } from '@fonds/model'
import { SIGNS } from './signs.ts'

const leading = /^[^\p{Letter}\p{Number}]+/u

/** Scripts whose characters are too many, or too alike, for a heading each. */
const scripts: readonly (readonly [pattern: RegExp, heading: string])[] = [
  [/^\p{Script=Han}/u, '漢字'],
  [/^[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'かな'],
  [/^\p{Script=Hangul}/u, '한글'],
]

/** A record under the heading of its title. */
export interface TitledRecord {
  readonly heading: string
  readonly summary: EditionSummary
}

/**
 * Orders records by title as a language collates (the interface's where they are of several), under headings: the first letter without its marks, or
 * the script where letters are too many. Signs before the first letter do not count.
 */
export function inTitleOrder(
  summaries: readonly EditionSummary[],
  language: string,
): readonly TitledRecord[] {
  const collator = new Intl.Collator([...localesOf(language)], { numeric: true, usage: 'sort' })
  return summaries
    .map((summary) => {
      const key = summary.label.replace(leading, '')
      return { heading: headingOf(key), key, summary }
    })
    .sort((a, b) => {
      if (a.heading !== b.heading) return compareHeadings(collator, a.heading, b.heading)
      const byKey = collator.compare(a.key, b.key)
      if (byKey !== 0) return byKey
      return a.summary.id < b.summary.id ? -1 : 1
    })
    .map(({ heading, summary }) => ({ heading, summary }))
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

function compareHeadings(collator: Intl.Collator, a: string, b: string): number {
  if (a === SIGNS) return 1
  if (b === SIGNS) return -1
  return collator.compare(a, b) || (a < b ? -1 : 1)
}

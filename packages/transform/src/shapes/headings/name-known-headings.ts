import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { KNOWN_HEADINGS } from './known-headings.table.ts'

const known: ReadonlySet<string> = new Set(Object.values(KNOWN_HEADINGS).flat())

/** The number that a heading may bear: `5. Conclusion` is keyed `5 conclusion`. */
const NUMBER = /^\d{1,2} /

/**
 * Names headings by what they say: `Conclusion`, `Zutaten`, `まとめ` head the published text or list below them. Whichever
 * language the page is in: the words are foreign to no page that holds them on a line of their own.
 */
export function nameKnownHeadings(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, index) =>
    headsText(passages, passage, index) ? changePassage(passage, { kind: 'heading' }) : passage,
  )
}

function headsText(passages: readonly Passage[], passage: Passage, index: number): boolean {
  if (!passage.keep || passage.kind !== 'other' || passage.facts.length !== 1) return false
  if (!known.has(passage.key.replace(NUMBER, ''))) return false
  const below = passages[index + 1]
  return below?.keep === true && !known.has(below.key.replace(NUMBER, ''))
}

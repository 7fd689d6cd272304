import type { Passage } from '../passages/passage.ts'
import { isNoName } from './is-no-name.ts'
import { isBylineLabel, readByline } from './read-byline.ts'
import { countStretches } from '../text/count-stretches.ts'
import { isTag } from '../text/is-tag.ts'
import { textKey } from '../text/text-key.ts'
import type { AuthorCandidate, AuthorForm } from './author-candidate.ts'

/** Longer passages state nothing, longer names are none; in characters. Chosen, not measured. */
const LONGEST = 200
const LONGEST_NAME = 80
/** A name alone has at most so many words. Chosen, not measured. */
const MOST_WORDS = 7
/** No author is looked for below so many passages. Chosen, not measured. */
export const DEPTH = 1500

const SEPARATOR = /\s*[|｜•·»]\s*|\s+[—–-]\s+|\s{3,}|(?<=\d{4})(?=\p{Lu})/u
/** What each of these separators holds: most lines hold none, and are not cut. */
const SEPARATING = /[|｜•·»—–-]|\s{3}|\d{4}/u
const INSIDE = /(?:^|[\s\d|•·,–—-])(?:by|von|par|por|door|av|af)\s+(?=\S)/iu
const STARTER =
  /^(?:thread starter|topic starter|post by|posted by|asked by|op:|recipe by|contributors?:|authored by|guide by|words by|edited by|curated by)\s*/iu
const BEHIND_NAME =
  /\s*[|•·–—(/:»]|\s{2,}|\s+(?:in|on|for|at|is|was|has|updated|published|last|posted|fact|reviewed|photo|says|discussion starter)\b|(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?\s?\d)|,?\s+\d/u
/** One word and the rest of a date behind it: a month or a day of the week, whatever the language. */
const DATE = /^\p{L}+\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:\p{L}+\.?\s)?\d{4}(?!\d)/u

/**
 * Every stretch of a page that has the shape of an author's name where one may stand. Linear.
 *
 * @param places passages in which a name counts that nothing in its line announces: those with 1.
 */
export function listAuthorCandidates(
  passages: readonly Passage[],
  places: Uint8Array,
): AuthorCandidate[] {
  const candidates: AuthorCandidate[] = []
  passages.slice(0, DEPTH).forEach(({ unit }, index) => {
    const { text } = unit
    if (text.length > LONGEST || !/\p{L}/u.test(text) || isTag(text)) return
    const form: AuthorForm | null = isBylineLabel(passages[index - 1]?.unit.text ?? '')
      ? 'labelled'
      : places[index] === 1
        ? 'bare'
        : null
    const parts = SEPARATING.test(text) ? text.split(SEPARATOR) : [text]
    parts.forEach((part, at) => {
      const named = readName(part, form)
      if (named === null) return
      const { name, form: said } = named
      candidates.push({
        index,
        name,
        key: textKey(name),
        form: said,
        part: at,
        parts: parts.length,
      })
    })
  })
  return candidates
}

/**
 * What a part of a line names, and how it says so.
 *
 * @param unsaid the form of a name that nothing in the line announces; null where such a name does not count.
 */
function readName(
  part: string,
  unsaid: AuthorForm | null,
): Pick<AuthorCandidate, 'name' | 'form'> | null {
  const starter = STARTER.exec(part)
  if (starter !== null) return formed(nameIn(part.slice(starter[0].length)), 'starter')
  const byline = readByline(part)
  if (byline !== null) return formed(byline, 'byline')
  const inside = INSIDE.exec(part)
  if (inside !== null) return formed(nameIn(part.slice(inside.index + inside[0].length)), 'inside')
  return unsaid === null ? null : formed(nameIn(part), unsaid)
}

function formed(
  name: string | null,
  form: AuthorForm,
): Pick<AuthorCandidate, 'name' | 'form'> | null {
  return name === null ? null : { name, form }
}

function nameIn(text: string): string | null {
  if (DATE.test(text)) return null
  const name = (text.split(BEHIND_NAME)[0] ?? '').replace(/[\s,:.]+$/u, '').trim()
  if (name.length < 2 || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null
  return countStretches(name) <= MOST_WORDS && !isNoName(name) ? name : null
}

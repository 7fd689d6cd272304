import type { Passage } from '../passages/passage.ts'
import { isBylineLabel } from '../authors/read-byline.ts'
import { countWords } from '../text/count-words.ts'
import { withNumbersAlike } from '../text/digits.ts'
import { isMachineLine } from '../text/is-machine-line.ts'
import { textKey } from '../text/text-key.ts'
import type { EntryLine } from './entry-line.ts'
import { type LineRole, lineRole } from '../statements/line-role.ts'

/** Longer passages are no headlines; in words. */
const LONGEST_HEADLINE = 32
/** Passages are read up to this length; in characters. */
const SAMPLE = 1200
/** As much of a passage is compared with others; in characters. */
const KEY_LENGTH = 160

/** What no headline is. */
const CLOSED: ReadonlySet<LineRole> = new Set(['more', 'byline'])

/** Reads every passage for the reader of listings. */
export function readEntryLines(passages: readonly Passage[]): EntryLine[] {
  const keys = passages.map(({ unit: { text }, key }) =>
    withNumbersAlike(text.length > KEY_LENGTH ? textKey(text.slice(0, KEY_LENGTH)) : key),
  )
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  return passages.map((passage, index) => {
    const text = passage.unit.text.slice(0, SAMPLE)
    const words = countWords(text)
    const role = roleAmong(lineRole(text, words), words, passage, passages[index - 1])
    const key = keys[index] ?? ''
    const open =
      words <= LONGEST_HEADLINE &&
      !CLOSED.has(role) &&
      passage.kind !== 'title' &&
      !isMachineLine(text) &&
      /\p{L}{2}/u.test(text)
    return { role, words, key, copies: copies.get(key) ?? 1, open }
  })
}

/** A line of fewer words that names a date says nothing else. Chosen, not measured. */
const DATED_HEADLINE = 5
/** A line that begins with a date has it among so many words. */
const DATE_WORDS = 3

/** The role of a line, given what it is read as and what stands above it. */
function roleAmong(
  own: LineRole,
  words: number,
  { unit: { text }, heading }: Passage,
  above: Passage | undefined,
): LineRole {
  if (own === 'short' && isOfByline(text, above)) return 'byline'
  if (own !== 'date' || words < DATED_HEADLINE || heading < 0.5) return own
  return lineRole(text.split(' ', DATE_WORDS).join(' ')) === 'date' ? own : 'short'
}

/** "by", and the name on the line below it: a link parts them. */
function isOfByline(text: string, above: Passage | undefined): boolean {
  return isBylineLabel(text) || (above !== undefined && isBylineLabel(above.unit.text))
}

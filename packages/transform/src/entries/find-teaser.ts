import type { Passage } from '../passages/passage.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import type { EntryDraft } from './draft-entries.ts'
import type { EntryLine } from './entry-line.ts'
import type { LineRole } from '../statements/line-role.ts'

/** A line of an entry that is as long says what it is about, whether it ends a sentence or not; in characters. */
const LONG = 60
/** A shorter one does if it is a sentence of so many words. Chosen, not measured. */
const SENTENCE_WORDS = 5
/** Where there is neither, lines of so many words do. Chosen, not measured. */
const LEAST_WORDS = 3
const NEVER: ReadonlySet<LineRole> = new Set(['date', 'byline', 'more', 'count', 'credit'])

/**
 * Finds the passages of an entry that say what it is about: its running text, else its longer lines, and its price.
 *
 * @param isOwn whether a passage is the entry's own, and no button or label that the other entries have, too.
 */
export function findTeaser(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  entry: EntryDraft,
  isOwn: (index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>()
  const rest: number[] = []
  let running = false
  for (let index = entry.from; index <= entry.to; index++) {
    const line = lines[index]
    const text = passages[index]?.unit.text ?? ''
    if (index === entry.headline || line === undefined || isBeside(line, text)) continue
    if (line.role !== 'prose' && !isOwn(index)) continue
    const sentence = line.words >= SENTENCE_WORDS && endsSentence(text)
    if (line.role === 'prose' || text.length >= LONG || sentence) {
      found.add(index)
      running = true
    } else if (line.role === 'price') found.add(index)
    else if (line.words >= LEAST_WORDS) rest.push(index)
  }
  return running ? found : new Set([...found, ...rest])
}

/** Dates, authors and buttons stand beside a teaser; a date in a long line is not all that the line says. */
function isBeside(line: EntryLine, text: string): boolean {
  return NEVER.has(line.role) && !(line.role === 'date' && text.length >= LONG)
}

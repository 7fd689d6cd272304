import { isHardWrapped } from '../passages/is-hard-wrapped.ts'
import type { Passage } from '../passages/passage.ts'
import { publishPassage } from '../passages/publish-passage.ts'
import { hasWords } from '../text/has-words.ts'

/** What the editor of a book says in brackets, as of a picture that stood there. */
const NOTE = /^\[\p{Lu}[^\]]*\]$/u

/**
 * Publishes lines without a word that stand amid what is published or end it: a rule under the last paragraph, the bare
 * `>` between the paragraphs of a quotation; in a hard-wrapped text also notes in brackets. By themselves they say
 * nothing for either side.
 */
export function settleSigns(passages: readonly Passage[]): Passage[] {
  const signs = isHardWrapped(passages) ? isSignOrNote : isSign
  const keptBelow = readKeptBelow(passages, signs)
  let above = false
  return passages.map((passage, index) => {
    const amid = above && keptBelow[index] === true
    if (passage.keep || !amid || !signs(passage)) {
      above = passage.keep
      return passage
    }
    return publishPassage(passage)
  })
}

function isSign({ unit }: Passage): boolean {
  return !hasWords(unit.text)
}

function isSignOrNote(passage: Passage): boolean {
  return isSign(passage) || NOTE.test(passage.unit.text)
}

/** Whether the next line of words below each passage is published; where there is none, it would be. */
function readKeptBelow(
  passages: readonly Passage[],
  signs: (passage: Passage) => boolean,
): boolean[] {
  const kept = passages.map(() => true)
  let below = true
  for (let index = passages.length - 1; index >= 0; index--) {
    kept[index] = below
    const passage = passages[index]
    if (passage !== undefined && !signs(passage)) below = passage.keep
  }
  return kept
}

import type { Passage } from './passage.ts'

const NO_WORDS = /^[^\p{L}\p{N}]+$/u

/**
 * Publishes lines without a word that stand amid what is published or end it: a rule under the last paragraph, the bare
 * `>` between the paragraphs of a quotation. By themselves they say nothing for either side.
 */
export function settleSigns(passages: readonly Passage[]): Passage[] {
  const keptBelow = readKeptBelow(passages)
  let above = false
  return passages.map((passage, index) => {
    const amid = above && keptBelow[index] === true
    if (passage.keep || !amid || !NO_WORDS.test(passage.unit.text)) {
      above = passage.keep
      return passage
    }
    return { ...passage, keep: true, judgement: { rule: 'content', confidence: 0.6 } }
  })
}

/** Whether the next line of words below each passage is published; where there is none, it would be. */
function readKeptBelow(passages: readonly Passage[]): boolean[] {
  const kept = passages.map(() => true)
  let below = true
  for (let index = passages.length - 1; index >= 0; index--) {
    kept[index] = below
    const passage = passages[index]
    if (passage !== undefined && !NO_WORDS.test(passage.unit.text)) below = passage.keep
  }
  return kept
}

import type { Passage } from '../passages/passage.ts'

/** Does a passage stand behind the marker of an item? */
export function isItem(passage: Passage | undefined): boolean {
  const kind = passage?.facts[0]?.marker?.kind
  return kind === 'bullet' || kind === 'ordered'
}

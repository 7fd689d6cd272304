import type { Passage } from '../passages/passage.ts'
import { isItem } from './is-item.ts'

/** Is a passage an item of a list that shows no marker? */
export function isUnmarkedItem(passage: Passage): boolean {
  return passage.keep && passage.kind === 'list-item' && !isItem(passage)
}

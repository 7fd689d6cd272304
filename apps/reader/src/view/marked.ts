import type { ExcerptPart } from '../text/mark-words.ts'
import { element } from './element.ts'

/** The nodes of a text with marked stretches. */
export function marked(parts: readonly ExcerptPart[]): readonly (Node | string)[] {
  return parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text))
}

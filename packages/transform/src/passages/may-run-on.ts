import { isTabular } from './is-tabular.ts'
import type { LineFacts } from './line-facts.ts'

/** A line without a letter or digit is a separator or an ornament, and stands for itself. */
const WORDS = /[\p{L}\p{N}]/u
/** A labelled line of a head: `Subject: …`, `Message-ID: …`, `From jjl …`. */
const LABEL = /^(?:\p{Lu}[\p{L}-]{1,24}(?: \p{L}{2,12})?: |From \S+)/u

/** Could two neighbouring lines be one paragraph at all, wherever the margin is? */
export function mayRunOn(previous: LineFacts, next: LineFacts): boolean {
  if (previous.blank || next.blank) return false
  if (isTabular(previous) || isTabular(next)) return false
  if (!WORDS.test(previous.text) || !WORDS.test(next.text)) return false
  if (LABEL.test(previous.text) && LABEL.test(next.text)) return false
  if (next.marker !== null && next.marker.kind !== 'quote') return false
  return quoteDepth(previous) === quoteDepth(next)
}

function quoteDepth(line: LineFacts): number {
  return line.marker?.kind === 'quote' ? (line.marker.depth ?? 1) : 0
}

import type { LineFacts } from './line-facts.ts'

/** A labelled line of a head: `Subject: …`, `Message-ID: …`, `From jjl …`. */
const LABEL = /^(?:\p{Lu}[\p{L}-]{1,24}(?: \p{L}{2,12})?: |From \S+)/u

const SPECK = /^[•·]\p{Ll}/u
const GOES_ON = /[\p{Ll},-]$/u

/** Could two neighbouring lines be one paragraph at all, wherever the margin is? */
export function mayRunOn(previous: LineFacts, next: LineFacts): boolean {
  if (previous.blank || next.blank) return false
  if (previous.marks.whole !== null || next.marks.whole !== null) return false
  if (previous.tabular || next.tabular) return false
  // A line without a letter or digit is a separator or an ornament, and stands for itself.
  if (!previous.wordy || !next.wordy) return false
  if (isLabelled(previous.words) && isLabelled(next.words)) return false
  if (next.marker !== null && next.marker.kind !== 'quote' && !isSpeck(previous, next)) return false
  return quoteDepth(previous) === quoteDepth(next)
}

function isLabelled(words: string): boolean {
  return (words.includes(': ') || words.startsWith('From ')) && LABEL.test(words)
}

/** A dot that a machine read into a word: amid a sentence, right before a small letter. */
function isSpeck(previous: LineFacts, next: LineFacts): boolean {
  if (previous.marker !== null || !SPECK.test(next.text)) return false
  return GOES_ON.test(previous.text)
}

function quoteDepth(line: LineFacts): number {
  return line.marker?.kind === 'quote' ? (line.marker.depth ?? 1) : 0
}

import type { PagefindFragment } from './pagefind.ts'

const spaces = /[^\S\uFEFF]+/u
const BETWEEN_WORDS = '\u200B'

/** A record's text in the words that Pagefind counts in `locations`, and what stands between them. */
export interface FragmentWords {
  readonly words: readonly string[]
  readonly joiner: '' | ' '
}

export function fragmentWords({
  raw_content: raw,
  content,
}: Pick<PagefindFragment, 'raw_content' | 'content'>): FragmentWords {
  if (!raw.includes(BETWEEN_WORDS)) return { words: content.split(spaces), joiner: ' ' }
  const words = raw
    .split(BETWEEN_WORDS)
    .map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
  return { words, joiner: '' }
}

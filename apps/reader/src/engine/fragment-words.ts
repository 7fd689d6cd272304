import { BLOCK_END } from '@fonds/search/block-end'
import type { PagefindFragment } from './pagefind.ts'

const spaces = /[^\S\uFEFF]+/u
const BETWEEN_WORDS = '\u200B'

/** A record's text in the words that Pagefind counts in `locations`, and what stands between them. */
export interface FragmentWords {
  readonly words: readonly string[]
  readonly joiner: '' | ' '
  /** Words, by place, that are the last of a block: a paragraph, a heading, an item. */
  readonly ends: ReadonlySet<number>
}

export function fragmentWords({
  raw_content: raw,
  content,
}: Pick<PagefindFragment, 'raw_content' | 'content'>): FragmentWords {
  const isSegmented = raw.includes(BETWEEN_WORDS)
  const cut = isSegmented
    ? raw.split(BETWEEN_WORDS).map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    : content.split(spaces)
  const ends = new Set<number>()
  const words = cut.map((word, at) => {
    if (!word.includes(BLOCK_END)) return word
    ends.add(at)
    return word.replaceAll(BLOCK_END, '').trim()
  })
  return { words, joiner: isSegmented ? '' : ' ', ends }
}

import { bareWord } from '../text/bare-word.ts'
import { foldText } from '../text/fold-text.ts'
import { fragmentWords } from './fragment-words.ts'
import type { PagefindFragment } from './pagefind.ts'

/** Words handed on to be marked, at most. Chosen, not measured: keeps addresses short. */
const MOST_WORDS = 12

const spaces = /[^\S\uFEFF]+/u
const hebrew = /\p{Script=Hebrew}/u

/**
 * The words of a record that were found, as they stand in it (`Libraries` where `library` was asked for); the words
 * asked for, where it was found by its title alone.
 */
export function foundWords(
  fragment: Pick<PagefindFragment, 'raw_content' | 'content' | 'locations'>,
  asked: readonly string[],
): readonly string[] {
  const { words } = fragmentWords(fragment)
  const found = fragment.locations.map((at) => words[at] ?? '')
  const prefixed = asked
    .filter((word) => hebrew.test(word))
    .flatMap((word) => withPrefix(fragment.content, word))
  const all = [...found, ...prefixed].map((word) => bareWord(word, 'signs'))
  const distinct = new Map(all.map((word) => [foldText(word).text, word]))
  distinct.delete('')
  return distinct.size === 0 ? asked : [...distinct.values()].slice(0, MOST_WORDS)
}

/** The forms of a Hebrew word with letters written onto its front. */
function withPrefix(text: string, word: string): readonly string[] {
  const sought = foldText(word).text
  return text.split(spaces).filter((each) => {
    const bare = foldText(bareWord(each, 'signs')).text
    return bare.endsWith(sought) && /^[והבכלמש]{1,3}$/u.test(bare.slice(0, -sought.length))
  })
}

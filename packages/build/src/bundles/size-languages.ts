import type { EditionSummary } from '@fonds/model'
import { bundleOf } from '@fonds/search'

/** How much text there is of a language. */
export interface LanguageSize {
  readonly lang: string
  readonly pages: number
  /** Non-space characters that are published. */
  readonly characters: number
}

/** Adds up the pages of each language that search knows, in code unit order. */
export function sizeLanguages(
  summaries: Iterable<Pick<EditionSummary, 'lang' | 'published'>>,
): readonly LanguageSize[] {
  const sums = new Map<string, { pages: number; characters: number }>()
  for (const { lang, published } of summaries) {
    const name = bundleOf(lang)
    const sum = sums.get(name) ?? { pages: 0, characters: 0 }
    sum.pages += 1
    sum.characters += published
    sums.set(name, sum)
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, { pages, characters }]) => ({ lang, pages, characters }))
}

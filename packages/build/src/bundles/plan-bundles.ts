import type { LanguageSize } from './size-languages.ts'

/**
 * Pages from which a language is split: at 10 bytes a page, the list of pages that a reader loads for a bundle grows beyond
 * 250 kB. Source: measured with Pagefind 1.6.
 */
const MOST_PAGES = 25_000

/** Bytes that Pagefind takes for a word while it makes a bundle. Measured: 0.48 kB with Pagefind 1.6. */
const BYTES_A_WORD = 500

/**
 * Bytes that making one bundle may take, estimated. Chosen: one at a time beside a build fits into 4 GB (6,250 pages of 418 words,
 * estimated 1.3 GB, took 1.0).
 */
const MOST_BYTES = 2_700_000_000

/**
 * Bytes that making one bundle takes, estimated, from which a language is split all the same. Chosen: it leaves some 7,500
 * pages of 420 words in one, as readers pay for each bundle; and splits 10,000, of which a changed dump would cost more than a
 * sixth of a build if it had the whole language made anew.
 */
const MOST_WHOLE_BYTES = 1_600_000_000

/** Bundles of a language that is split, at least. Chosen: with two, a changed dump of 10,000 would cost a sixth of a build. */
const LEAST_PARTS = 3

/** Characters of a word, its space not counted. Chosen: European languages have 4.5 to 6. */
const CHARACTERS_A_WORD = 5
/** The same where words are cut without spaces between them. */
const CHARACTERS_A_CUT_WORD = 2
const withoutSpaces: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** How much one bundle may be. */
export interface BundleBudget {
  readonly pages: number
  /** Of memory while it is made. */
  readonly bytes: number
  /** The same of one that holds a whole language. */
  readonly wholeBytes: number
}

const budgetOfABundle: BundleBudget = {
  pages: MOST_PAGES,
  bytes: MOST_BYTES,
  wholeBytes: MOST_WHOLE_BYTES,
}

/** The bundles of one language. */
export interface LanguageBundles {
  readonly lang: string
  /** Doubled as a language grows: so a language that grows steadily is seldom split anew. */
  readonly count: number
  /** That making one of them takes, estimated. */
  readonly bytes: number
}

/** Into how many bundles each language is split, in the order given. Depends on the texts alone. */
export function planBundles(
  languages: readonly LanguageSize[],
  budget: BundleBudget = budgetOfABundle,
): readonly LanguageBundles[] {
  return languages.map(({ lang, pages, characters }) => {
    const length = withoutSpaces.has(lang) ? CHARACTERS_A_CUT_WORD : CHARACTERS_A_WORD
    const bytes = (characters / length) * BYTES_A_WORD
    let count = 1
    while (pages / count > budget.pages || bytes / count > budget.bytes) count *= 2
    if (bytes > budget.wholeBytes) count = Math.max(count, LEAST_PARTS)
    return { lang, count, bytes: bytes / count }
  })
}

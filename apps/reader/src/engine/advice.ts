import type { Query } from '../query/query.ts'
import type { BundleAnswer } from './bundle-answer.ts'
import type { BundleInfo } from './bundle.ts'
import { nearWords } from './near-words.ts'
import type { SearchRequest } from './search-request.ts'
import type { SearchSession } from './search-session.ts'

/** What would find something, where nothing was found. */
export interface Advice {
  /** Records without any filter; 0 where no filter was set, or it would not help. */
  readonly unfiltered: number
  /** The query with a word replaced by one of the archive's. */
  readonly near: readonly { readonly word: string; readonly query: Query }[]
  /** The query with its phrases as mere words, and how many records that finds; null where that is no help. */
  readonly loose: { readonly query: Query; readonly records: number } | null
  /** The query without one of its terms, and how many records that finds. */
  readonly shorter: readonly {
    readonly without: string
    readonly query: Query
    readonly records: number
  }[]
  /** What has all terms but one, to be shown where nothing has them all. */
  readonly partial: readonly BundleAnswer[]
}

/** Near words offered, at most. Chosen, not measured. */
const MOST_NEAR = 5

/** Terms of a query up to which it is tried without each of them: that many searches are made. Chosen, not measured. */
const MOST_TERMS = 8

/** Unknown words that near ones are looked for, at most. Chosen, not measured: each takes some searches. */
const MOST_UNKNOWN = 3

/**
 * Looks for what would find something: by asking, not by guessing.
 *
 * @param likely The bundles that near words are taken from: each takes some ten searches and the records they find.
 */
export async function adviseOn<Info extends BundleInfo>(
  session: SearchSession<Info>,
  bundles: readonly Info[],
  request: SearchRequest,
  likely: readonly Info[] = bundles,
): Promise<Advice> {
  const open = { source: [], language: [], kind: [] }
  const unnarrowed: SearchRequest = { ...request, chosen: open, years: { from: null, to: null } }
  const find = async (query: Query): Promise<readonly BundleAnswer[]> =>
    (await session.ask(bundles, { ...unnarrowed, query })).answers
  const records = async (query: Query): Promise<number> => countHits(await find(query))
  const { query } = request
  const unfiltered = await records(query)
  if (unfiltered > 0) return { unfiltered, near: [], loose: null, shorter: [], partial: [] }

  const terms = [...query.wanted, ...query.unwanted]
  const without = (term: Query['wanted'][number]): Query => ({
    wanted: query.wanted.filter((each) => each !== term),
    unwanted: query.unwanted.filter((each) => each !== term),
  })
  const shorter =
    terms.length < 2 || terms.length > MOST_TERMS
      ? []
      : await Promise.all(
          terms.map(async (term) => {
            const rest = without(term)
            const found = rest.wanted.length === 0 ? [] : await find(rest)
            return { without: term.text, query: rest, records: countHits(found), found }
          }),
        )
  const words = query.wanted.map((term) => ({ ...term, phrase: false }))
  const hasPhrase = query.wanted.some((term) => term.phrase && /\s/u.test(term.text))
  const loose = { query: { ...query, wanted: words }, records: 0 }
  if (hasPhrase) loose.records = await records(loose.query)
  return {
    unfiltered: 0,
    loose: loose.records > 0 ? loose : null,
    near: await nearQueries(session, bundles, unnarrowed, likely),
    shorter: shorter
      .filter((each) => each.records > 0)
      .map(({ without: word, query: rest, records: found }) => ({
        without: word,
        query: rest,
        records: found,
      })),
    partial: shorter.flatMap(({ found }) => found),
  }
}

function countHits(answers: readonly BundleAnswer[]): number {
  return answers.reduce((sum, { hits }) => sum + hits.length, 0)
}

async function nearQueries<Info extends BundleInfo>(
  session: SearchSession<Info>,
  bundles: readonly Info[],
  request: SearchRequest,
  likely: readonly Info[],
): Promise<Advice['near']> {
  const { query } = request
  const { answers } = await session.ask(bundles, request)
  const found = await Promise.all(
    answers.flatMap(({ bundle, unknown }) =>
      unknown.slice(0, MOST_UNKNOWN).map(async (word) => {
        // A word that some other bundle has is not misspelled.
        if (answers.some((other) => !other.unknown.includes(word))) return []
        const info = likely.find(({ name }) => name === bundle)
        if (info === undefined) return []
        const near = await nearWords(await session.open(info), word)
        return near.map((each) => ({ word: each, query: replaceWord(query, word, each) }))
      }),
    ),
  )
  const distinct = new Map(found.flat().map((each) => [each.word, each]))
  return [...distinct.values()].slice(0, MOST_NEAR)
}

function replaceWord(query: Query, word: string, by: string): Query {
  const wanted = query.wanted.map((term) => ({
    ...term,
    text: term.text
      .split(' ')
      .map((each) => (each === word ? by : each))
      .join(' '),
  }))
  return { ...query, wanted }
}

import { segmentWords } from '../text/segment-words.ts'
import { bendQuery } from './bend-query.ts'
import type { Bundle } from './bundle.ts'
import type { BundleAnswer } from './bundle-answer.ts'
import type {
  PagefindFilters,
  PagefindOptions,
  PagefindResponse,
  PagefindResult,
} from './pagefind.ts'
import { facets, type Facet, type Order, type SearchRequest } from './search-request.ts'
import { unknownWords } from './unknown-words.ts'
import { yearsWithin } from './years-within.ts'

const sorts: Readonly<Record<Order, PagefindOptions['sort']>> = {
  relevance: undefined,
  newest: { newest: 'desc' },
  oldest: { oldest: 'asc' },
  title: { title: 'asc' },
}

/** How much more a record counts that has the words side by side as typed. Chosen, not measured. */
const SIDE_BY_SIDE = 2

/** Records found up to which it is worth asking whether the words stand side by side. Chosen, not measured. */
const MOST_COMPARED = 2000

/** For each group, the values of which any will do; null: nothing can match. */
type Narrowing = Readonly<Record<Facet, readonly string[] | null>>

/**
 * Asks one bundle. What Pagefind leaves open is decided here: every word must be there (it ignores words it does not
 * know), phrases stand beside words, and a minus excludes, by whole words in all their forms.
 */
export async function searchBundle(bundle: Bundle, request: SearchRequest): Promise<BundleAnswer> {
  const answer = await ask(bundle, request)
  if (answer.unknown.length === 0) return answer
  const query = await bendQuery(bundle, request.query, answer.unknown)
  return query === null ? answer : ask(bundle, { ...request, query })
}

async function ask(bundle: Bundle, request: SearchRequest): Promise<BundleAnswer> {
  const { name } = bundle
  const { wanted, unwanted } = request.query
  const words = wanted.map((term) => segmentWords(term.text, bundle.lang))
  const text = words.length === 0 ? null : words.join(' ')
  const asked = wanted.flatMap((term) => term.text.split(/\s+/u))
  const narrowing: Narrowing = {
    ...request.chosen,
    year: await yearsWithin(bundle, request.years),
  }
  const search = (
    narrowed: Narrowing,
    sort?: PagefindOptions['sort'],
  ): Promise<Pick<PagefindResponse, 'results' | 'filters'>> => {
    const filters = toPagefind(narrowed)
    if (filters === null) return Promise.resolve({ results: [], filters: {} })
    return bundle.search(text, sort === undefined ? { filters } : { filters, sort })
  }
  const found = await search(narrowing, sorts[request.order])
  const unknown = await unknownWords(bundle, wanted, found.results)
  if (unknown.length > 0)
    return { bundle: name, hits: [], count: () => Promise.resolve({}), unknown }

  const isRanked = request.order === 'relevance' && found.results.length <= MOST_COMPARED
  const [sideBySide, required, excluded] = await Promise.all([
    isRanked && text?.includes(' ') === true ? exactly(bundle, text) : null,
    Promise.all(
      wanted.filter(({ phrase }) => phrase).map(({ text: phrase }) => exactly(bundle, phrase)),
    ),
    Promise.all(unwanted.map(({ text: word }) => exactly(bundle, word))),
  ])
  const isWanted = ({ id }: PagefindResult): boolean =>
    required.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id))
  const isAsFound = required.length + excluded.length === 0

  const countFacet = async (facet: Facet): Promise<readonly [Facet, Record<string, number>]> => {
    const { results, filters } = await search({ ...narrowing, [facet]: [] })
    // Pagefind has counted what it found; only where more is decided here, values are counted here.
    if (isAsFound) return [facet, { ...filters[facet] }]
    return [facet, await countValues(bundle, facet, results.filter(isWanted))]
  }
  return {
    bundle: name,
    hits: found.results.filter(isWanted).map((result) => ({
      key: `${name}/${result.id}`,
      bundle: name,
      asked,
      score: result.score * (sideBySide?.has(result.id) === true ? SIDE_BY_SIDE : 1),
      // Holds the result itself: Pagefind lets go of a text once its result is garbage, and then answers null.
      load: () => result.data(),
    })),
    async count() {
      await bundle.filters()
      return Object.fromEntries(await Promise.all(facets.map(countFacet)))
    },
    unknown: [],
  }
}

/** The pages that hold a word or phrase exactly, in any form of its words. */
async function exactly(bundle: Bundle, sought: string): Promise<ReadonlySet<string>> {
  const text = segmentWords(sought, bundle.lang)
  const { results } = await bundle.search(`"${text}"`, { filters: {} })
  return new Set(results.map(({ id }) => id))
}

async function countValues(
  bundle: Bundle,
  facet: Facet,
  kept: readonly PagefindResult[],
): Promise<Record<string, number>> {
  const pages = await bundle.pagesByValue(facet)
  const counts = [...pages].map(([value, ids]) => [
    value,
    kept.filter(({ id }) => ids.has(id)).length,
  ])
  return Object.fromEntries(counts)
}

function toPagefind(narrowing: Narrowing): PagefindFilters | null {
  const filters: Record<string, { readonly any: readonly string[] }> = {}
  for (const facet of facets) {
    const values = narrowing[facet]
    if (values === null) return null
    if (values.length > 0) filters[facet] = { any: values }
  }
  return filters
}

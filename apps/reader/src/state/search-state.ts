import { listFacets, orders, type Order } from '../engine/search-request.ts'

/** What the address of the search page says. */
export interface SearchState {
  /** As typed. */
  readonly q: string
  readonly source: readonly string[]
  readonly language: readonly string[]
  readonly kind: readonly string[]
  /** Years, both inclusive; null: open. */
  readonly from: number | null
  readonly to: number | null
  readonly order: Order
  /** Results stand together by their source. */
  readonly grouped: boolean
}

const year = /^-?\d{1,4}$/

/** Reads the query part of an address; what it does not understand, it leaves out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search)
  const list = (name: string): readonly string[] => [
    ...new Set(params.getAll(name).filter((value) => value !== '')),
  ]
  const number = (name: string): number | null => {
    const value = params.get(name) ?? ''
    return year.test(value) ? Number(value) : null
  }
  return {
    q: params.get('q') ?? '',
    source: list('source'),
    language: list('language'),
    kind: list('kind'),
    from: number('from'),
    to: number('to'),
    order: orders.find((order) => order === params.get('sort')) ?? 'relevance',
    grouped: params.get('group') === 'source',
  }
}

/** The query part of an address, `?` included; empty when there is nothing to say. `readState` gives the state back. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams()
  if (state.q !== '') params.set('q', state.q)
  for (const facet of listFacets) for (const value of state[facet]) params.append(facet, value)
  if (state.from !== null) params.set('from', String(state.from))
  if (state.to !== null) params.set('to', String(state.to))
  if (state.order !== 'relevance') params.set('sort', state.order)
  if (state.grouped) params.set('group', 'source')
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** Whether anything narrows the search. */
export function isNarrowed(state: SearchState): boolean {
  return (
    listFacets.some((facet) => state[facet].length > 0) || state.from !== null || state.to !== null
  )
}

/** What makes any search one that nothing narrows. */
export const unnarrowed: Omit<SearchState, 'q' | 'order' | 'grouped'> = {
  source: [],
  language: [],
  kind: [],
  from: null,
  to: null,
}

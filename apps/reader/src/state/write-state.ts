import { listFacets } from '../engine/search-request.ts'
import type { SearchState } from './search-state.ts'

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

import { orders } from '../engine/search-request.ts'
import type { SearchState } from './search-state.ts'

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

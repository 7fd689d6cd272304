import type { Query, QueryTerm } from './query.ts'

/** A query as one types it; `parseQuery` gives it back. */
export function formatQuery(query: Query): string {
  const written = (term: QueryTerm): string => (term.phrase ? `"${term.text}"` : term.text)
  return [...query.wanted.map(written), ...query.unwanted.map((term) => `-${written(term)}`)].join(
    ' ',
  )
}

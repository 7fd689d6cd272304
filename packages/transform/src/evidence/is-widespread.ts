import type { Spread } from '@fonds/model'

/** Does a line stand in so many records of its site, a tenth of them or more, that it returns by no chance? */
export function isWidespread(spread: Spread): boolean {
  return spread === 'many' || spread === 'most'
}

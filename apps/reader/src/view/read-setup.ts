import type { SearchSetup } from '@fonds/theme'
import { isSearchSetup } from './search-setup.guard.ts'

/** Reads what the page tells its script; null when the page has no such block, or one we do not understand. */
export function readSetup(): SearchSetup | null {
  const text = document.getElementById('fonds-search')?.textContent
  if (text === null || text === undefined) return null
  const setup: unknown = JSON.parse(text)
  return isSearchSetup(setup) ? setup : null
}

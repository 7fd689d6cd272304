import type { Strings } from './strings.ts'

export interface PageStrings {
  readonly lang: string
  readonly strings: Strings
}

/** Reads what a page's scripts say from one of its data blocks; null when there is none. */
export function readStrings(id: string): PageStrings | null {
  const text = document.getElementById(id)?.textContent
  if (text === null || text === undefined) return null
  const value: unknown = JSON.parse(text)
  return isPageStrings(value) ? value : null
}

function isPageStrings(value: unknown): value is PageStrings {
  return (
    typeof value === 'object' &&
    value !== null &&
    'lang' in value &&
    typeof value.lang === 'string' &&
    'strings' in value &&
    typeof value.strings === 'object'
  )
}

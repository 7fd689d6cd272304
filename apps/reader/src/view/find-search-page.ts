import type { SearchPageParts } from './search-page-parts.ts'

/** Finds the places; null when the page is no search page. */
export function findSearchPage(): SearchPageParts | null {
  const form = document.querySelector<HTMLFormElement>('#search form')
  const field = document.querySelector<HTMLInputElement>('#search input[name="q"]')
  const filters = document.getElementById('search-filters')
  const status = document.getElementById('search-status')
  const results = document.getElementById('search-results')
  if (form === null || field === null || filters === null || status === null || results === null)
    return null
  return { form, field, filters, status, results }
}

/** The places of the search page that the theme lays out and the search fills. */
export interface SearchPageParts {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  readonly filters: HTMLElement
  readonly status: HTMLElement
  readonly results: HTMLElement
}

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

/** The places of the search page that the theme lays out and the search fills. */
export interface SearchPageParts {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement
  readonly filters: HTMLElement
  readonly status: HTMLElement
  readonly results: HTMLElement
}

/** The search page, as it is without its script and with what the script adds. */
export const search: string = `
.page-search > main { max-inline-size: 72rem; }
.page-search .search-form { margin-block-end: 0.75rem; }
.notice { padding: 0.75rem 1rem; margin-block: 1rem; background: var(--sheet); border: 1px solid var(--line); border-inline-start: 3px solid var(--rubric); font-family: var(--sans); font-size: var(--small); }
.search-desk { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3rem; margin-block-start: 1.5rem; }
.search-status { font-family: var(--sans); font-size: var(--small); color: var(--soft); min-block-size: 1.6em; margin-block-end: 0.25rem; }
.search-ways { margin-block-start: 2.5rem; }
.search-ways h2 { font-family: var(--sans); font-size: var(--small); color: var(--soft); }
@media (scripting: none) { .search-desk { display: none; } }
@media (min-width: 56rem) {
  .search-desk:has(> .search-filters:not([hidden])) { grid-template-columns: 17rem minmax(0, 1fr); }
}
`

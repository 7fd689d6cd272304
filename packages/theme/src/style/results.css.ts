/** What the search script draws: filters, results, advice. */
export const results: string = `
.search-results:focus, .facets:focus { outline: none; }
.search-filters { font-family: var(--sans); font-size: var(--small); }
.search-filters button, .search-results button { padding: 0.4rem 0.85rem; font-size: var(--small); color: var(--green); background: var(--sheet); border-color: var(--edge); }
.search-filters button:hover, .search-results button:hover { filter: none; border-color: var(--green); }
.search-filters summary { margin-block-end: 0.75rem; color: var(--soft); }
.facet { margin: 0 0 1.5rem; padding: 0; border: 0; min-inline-size: 0; }
.facet legend { padding: 0; margin-block-end: 0.35rem; font-weight: 600; }
.facet ul { list-style: none; }
.facet label { display: flex; min-block-size: 1.5rem; align-items: baseline; gap: 0.5rem; padding-block: 0.25rem; cursor: pointer; }
.facet input[type='checkbox'] { flex: none; inline-size: 1rem; block-size: 1rem; margin: 0; accent-color: var(--green); transform: translateY(0.15em); }
.facet-value { flex: 1 1 auto; min-inline-size: 0; overflow-wrap: anywhere; }
.facet-count { color: var(--soft); font-variant-numeric: tabular-nums; }
.facet-more { margin-block-start: 0.35rem; }
.facet-clear { margin-block-end: 1.25rem; }
.facet-range { display: flex; align-items: center; gap: 0.5rem; margin-block-start: 0.4rem; }
.facet-range input { inline-size: 5.5rem; min-inline-size: 0; padding: 0.35rem 0.5rem; font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 4px; }
.facet-range input::placeholder { color: var(--soft); opacity: 1; }
.histogram { display: block; inline-size: 100%; block-size: 3rem; border-block-end: 1px solid var(--edge); }
[dir='rtl'] .histogram { transform: scaleX(-1); }
.histogram-column { fill: transparent; cursor: pointer; }
g:hover > .histogram-column { fill: var(--wash); }
.histogram-bar { fill: var(--green); pointer-events: none; }
.histogram-rest { fill: var(--line); pointer-events: none; }
.search-ordering { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; margin-block: 0.4rem 0.75rem; }
.search-group { display: inline-flex; align-items: center; gap: 0.4rem; min-block-size: 1.5rem; font-family: var(--sans); font-size: var(--small); color: var(--soft); cursor: pointer; }
.search-group input { inline-size: 1rem; block-size: 1rem; margin: 0; accent-color: var(--green); }
.hit-group { margin-block-end: 2rem; max-inline-size: 46rem; }
.hit-group-name { margin-block: 1rem 0.5rem; font-family: var(--sans); font-size: var(--small); font-weight: 600; overflow-wrap: anywhere; }
.hit-group-name .facet-count { font-weight: 400; }
.hit-group .hits { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.hit-group .hit-source { display: none; }
.hit-group .search-more { margin-block-start: 0.5rem; }
.search-partial { margin-block: 1.25rem 0.5rem; font-family: var(--sans); font-size: var(--small); color: var(--soft); }
.search-order { font-family: var(--sans); font-size: var(--small); color: var(--soft); }
.search-order select { padding: 0.3rem 0.5rem; font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 4px; }
.hits { list-style: none; max-inline-size: 46rem; }
.hit { padding-block: 1rem; border-block-start: 1px solid var(--line); }
.hit-title { font-size: 1.1875rem; font-weight: 500; line-height: 1.35; text-align: start; text-wrap: pretty; }
.hit-title a { text-decoration-color: transparent; }
.hit-title a:hover { text-decoration-color: currentcolor; }
.hit-facts { row-gap: 0.1rem; margin-block: 0.15rem 0.35rem; font-family: var(--sans); font-size: var(--tiny); color: var(--soft); }
.hit-facts > * { overflow-wrap: anywhere; }
.hit-group .hit-source + *::before { content: none; }
.hit-excerpt, .hit-places { font-size: 1rem; line-height: 1.55; }
.hit-excerpt { overflow-wrap: anywhere; }
.hit-places { list-style: none; margin-block-start: 0.5rem; padding-inline-start: 0.85rem; border-inline-start: 2px solid var(--line); }
.hit-places li { padding-block: 0.2rem; }
.hit-place-text { font-size: 0.9375rem; color: var(--soft); }
.hit mark { color: var(--ink); }
.hit a mark { color: inherit; }
.search-more { margin-block-start: 1.25rem; margin-inline-end: 0.5rem; }
.search-advice { display: grid; gap: 0.75rem; justify-items: start; margin-block-start: 0.75rem; font-family: var(--sans); font-size: var(--small); }
.search-advice ul { display: grid; gap: 0.5rem; list-style: none; }
.search-results > .notice { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; }
.search-results > .notice .search-more { margin: 0; }
`

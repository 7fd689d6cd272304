/** The colophon. */
export const about: string = `
.page-about section { margin-block-start: 2.5rem; }
.page-about h2 { font-size: 1.375rem; margin-block-end: 0.75rem; }
.page-about section > p { max-inline-size: 40em; }
.page-about section > p + p { margin-block-start: 0.75em; }
.page-about .facts { margin-block: 0.5rem; }
.balance-bar { display: block; inline-size: 100%; block-size: 1.1rem; border-radius: 2px; }
.bar-published { fill: var(--green); }
.bar-aside { fill: var(--edge); }
[dir='rtl'] .balance-bar { transform: scaleX(-1); }
.balance-key { display: flex; justify-content: space-between; gap: 1rem 3rem; flex-wrap: wrap; margin-block-start: 0.6rem; font-family: var(--sans); font-size: var(--small); }
.balance-key dt { color: var(--soft); }
.balance-key dt::before { content: ''; display: inline-block; inline-size: 0.7em; block-size: 0.7em; margin-inline-end: 0.5em; border-radius: 2px; background: var(--green); }
.balance-aside dt::before { background: var(--edge); }
@media print, (forced-colors: active) { .balance-key dt::before { forced-color-adjust: none; print-color-adjust: exact; } }
.balance-key dd { margin: 0; }
.balance-key dt + dd { font-family: var(--face); font-size: 1.75rem; line-height: 1.25; }
.table-frame { overflow-x: auto; margin-block-start: 1rem; }
.table-frame table { inline-size: 100%; border-collapse: collapse; font-family: var(--sans); font-size: var(--small); line-height: 1.45; }
.table-frame th, .table-frame td { padding: 0.6rem 0.75rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
.table-frame thead th { color: var(--soft); font-weight: 600; background: var(--wash); }
.table-frame tbody th { font-weight: 400; min-inline-size: min(14rem, 50vw); }
.table-frame tbody th code { color: var(--rubric); font-size: 0.9375em; }
.table-frame th small { display: block; }
.table-frame .figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.share-bar { display: block; inline-size: 100%; min-inline-size: 6rem; block-size: 0.3rem; margin-block-start: 0.3rem; fill: var(--rubric); transform: scaleX(-1); }
[dir='rtl'] .share-bar { transform: none; }
@media (max-width: 36rem) {
  .table-frame :is(table, thead, tbody) { display: block; }
  .table-frame tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .table-frame th:first-child { grid-column: 1 / -1; padding-block-end: 0; border: 0; }
  .table-frame .figure { padding: 0.3rem 0.4rem; white-space: normal; }
  .share-bar { min-inline-size: 0; }
}
.page-about .citation { font-size: 1rem; }
.table-frame tr:target { background: var(--mark); }
`

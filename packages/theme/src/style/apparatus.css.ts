/** What is said of a text: the card of its provenance, how to cite it, what was set aside, notes on the reading. */
export const apparatus: string = `
.card {
  padding: 1.1rem 1.25rem 1.25rem;
  background: var(--sheet);
  border: 1px solid var(--line);
  border-block-start: 3px solid var(--rubric);
  border-radius: 2px;
  font-family: var(--sans);
  font-size: var(--small);
  line-height: 1.45;
}
.card h2, .cite h2, .references h2, .set-aside h2, .notes h2 {
  font-family: var(--sans);
  font-size: var(--small);
  font-weight: 600;
  color: var(--ink);
}
.card dl { margin-block-start: 0.75rem; }
.fact { padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
.fact dt { color: var(--soft); font-size: var(--tiny); }
.fact dd { margin: 0; overflow-wrap: anywhere; }
.card-group { margin-block-start: 1rem; }
.card-group h3 { font-family: var(--sans); font-size: var(--tiny); font-weight: 600; color: var(--rubric); padding-block-end: 0.5rem; }
.card-group dl { margin-block-start: 0; }
.card-rows { font-family: var(--sans); font-size: var(--small); margin-block-start: 1rem; border-block-end: 1px solid var(--line); }
.original::after { content: ' ↗'; content: ' ↗' / ''; }
.files { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; list-style: none; font-family: var(--sans); font-size: var(--small); padding-block-start: 0.75rem; }
.card .files { border-block-start: 1px solid var(--line); }
.cite { margin-block-start: 1.5rem; padding-inline: 1.25rem; font-size: var(--small); line-height: 1.5; }
.cite dt { margin-block-start: 0.6rem; color: var(--soft); font-family: var(--sans); font-size: var(--tiny); }
.cite dd { margin: 0; }
.citation { margin-block-start: 0.1rem; font-family: var(--face); font-size: 0.9375rem; overflow-wrap: anywhere; }

.references section, .set-aside, .notes {
  max-inline-size: 48rem;
  padding-block: 1rem;
  border-block-start: 1px solid var(--line);
  font-family: var(--sans);
  font-size: var(--small);
}
.set-aside > details > summary { padding-block: 0.4rem; color: var(--green); }
.set-aside .note { margin-block: 0.35rem; }
.aside-group { margin-block-start: 1.25rem; }
.aside-group h3 { font-size: var(--small); font-weight: 600; margin-block-end: 0.35rem; }
.aside-group h3 a { color: var(--rubric); }
.tally { font-weight: 400; color: var(--soft); }
.aside-group ol { list-style: none; border-block-end: 1px solid var(--line); }
.aside-group li {
  display: grid;
  grid-template-columns: 6.5rem minmax(0, 1fr) minmax(0, auto);
  align-items: baseline;
  gap: 0.1rem 1rem;
  padding-block: 0.35rem;
  border-block-start: 1px solid var(--line);
}
.line-number { color: var(--rubric); font-variant-numeric: tabular-nums; }
.aside-text { grid-column: 2; font-family: var(--serif); font-size: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.verdict { color: var(--soft); font-size: var(--tiny); text-align: end; }
.verdict strong { color: var(--rubric); font-weight: 600; }
.references ul { list-style: none; }
.references li { padding-block: 0.2rem; }
.references dt { margin-block-start: 0.6rem; font-family: var(--face); font-size: 1rem; }
.references dd { margin: 0; padding-inline-start: 1rem; }
.references dt a { color: var(--ink); text-decoration-color: var(--line); }
.notes ul { list-style: none; margin-block-start: 0.5rem; }
.notes li { padding-block: 0.45rem; border-block-start: 1px solid var(--line); }
.notes code { color: var(--soft); }
.note-error .line-number, .note-warning .line-number { font-weight: 600; }
@media (max-width: 46rem) {
  .aside-group li { grid-template-columns: minmax(0, 1fr) minmax(0, auto); padding-block: 0.5rem; }
  .aside-text { grid-column: 1 / -1; grid-row: 2; }
  .cite { padding-inline: 0; }
}
`

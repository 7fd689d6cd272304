/** The source text beside the text, which a script adds: a column on wide screens, a sheet at the foot of others. */
export const source: string = `
.source-way { padding: 0; font: inherit; color: var(--green); background: none; border: 0; text-decoration: underline 1px; text-underline-offset: 0.18em; }
.source-way:hover { text-decoration-thickness: 2px; filter: none; }
.source {
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0;
  z-index: 1;
  display: flex;
  flex-direction: column;
  block-size: 42vh;
  font-family: var(--sans);
  font-size: var(--small);
  background: var(--sheet);
  border-block-start: 3px solid var(--rubric);
}
.desk[data-source] { padding-block-end: 46vh; }
.source-head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding-inline: 1rem 0.35rem; border-block-end: 1px solid var(--line); }
.source-head button { min-inline-size: 2.5rem; padding: 0.45rem; color: var(--green); background: none; border-color: transparent; }
.source-head button:hover { background: var(--wash); filter: none; }
.source-lines { flex: 1 1 0; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding-block: 0.5rem; list-style: none; line-height: 1.5; }
.source-lines li { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); gap: 0.75rem; padding-inline-end: 1rem; }
.source-lines .line-number { padding-block: 0.1rem; text-align: end; color: var(--soft); text-decoration-color: transparent; }
.source-lines a.line-number:hover { text-decoration-color: currentcolor; }
.source-lines .is-published .line-number { color: var(--green); }
.source-lines .is-aside .line-number { color: var(--rubric); }
.source-line { padding-block: 0.1rem; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
/* Columns and indents stand as they stood; writing from the right has no such face that reads well. */
:root[dir='ltr'] .source-line { font-family: var(--mono); font-size: 0.8125rem; }
.source-lines .is-aside .source-line { color: var(--soft); text-decoration: line-through 1px var(--rubric); }
.source-lines li.is-lit, .source-lines li:target { background: var(--mark); }
.text .is-lit, .set-aside .is-lit { background: var(--mark); box-shadow: 0 0 0 0.35em var(--mark); border-radius: 1px; }
.line-ref { position: absolute; inset-inline-end: 100%; inset-block-start: 0; padding-inline: 0.25rem 0.6rem; font-family: var(--sans); font-size: 0.75rem; font-weight: 400; line-height: 2; text-indent: 0; white-space: nowrap; overflow-wrap: normal; text-decoration-color: transparent; font-variant-numeric: tabular-nums; -webkit-user-select: none; user-select: none; }
.line-ref:hover { text-decoration-color: currentcolor; }
.text > .line-ref-row { position: relative; margin: 0; }
.desk[data-source] .text .copy-link { inset-block-start: 1.25rem; }
.desk[data-source] .text { padding-inline-start: 2.25rem; }
.desk[data-source] .text [data-lines][dir] { padding-inline-start: 2.25rem; }
.text [data-lines][dir] > .line-ref { inset-inline: 0 auto; padding-inline: 0; }
.desk[data-source] .text [data-lines] { scroll-margin-block-start: 18vh; }
@media (min-width: 62rem) {
  .desk[data-source] {
    max-inline-size: 100rem;
    padding-block-end: 4rem;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    grid-template-areas: 'head head' 'contents source' 'text source' 'refs source' 'aside source' 'notes source' 'margin source' 'way way';
    grid-template-rows: repeat(6, auto) 1fr auto;
  }
  .desk[data-source] .contents details { position: static; max-block-size: none; }
  .source { grid-area: source; position: sticky; inset: auto; inset-block-start: 1rem; align-self: start; margin-block-start: 0.5rem; block-size: calc(100vh - 2rem); border: 1px solid var(--line); border-block-start: 3px solid var(--rubric); border-radius: 2px; }
}
@media print { .source, .source-way, .line-ref { display: none; } .desk[data-source] .text { padding-inline-start: 0; } }
`

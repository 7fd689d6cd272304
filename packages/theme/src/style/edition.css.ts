/** The page of one edition: the text in the middle, what leads through it before, what is said of it beside and below. */
export const edition: string = `
.desk {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  grid-template-areas: 'head' 'contents' 'text' 'refs' 'margin' 'aside' 'notes' 'way';
  align-content: start;
  gap: 0 3rem;
}
.record-head { grid-area: head; max-inline-size: 60rem; padding-block-end: 0.75rem; }
.record-head .facts { margin-block-start: 1rem; }
:root[dir='rtl'] .record-head[dir='ltr'] :is(.facts, .trail ol),
:root[dir='ltr'] .record-head[dir='rtl'] :is(.facts, .trail ol) { justify-content: flex-end; }
:root[dir='rtl'] .record-head[dir='ltr'] .note, :root[dir='ltr'] .record-head[dir='rtl'] .note { text-align: end; }
.facts .fact-kind a { color: var(--rubric); text-decoration-color: transparent; }
.facts .fact-kind a:hover { text-decoration-color: currentcolor; }
.made-title { margin-block: 0.75rem 0.25rem; font-size: clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem); font-family: var(--serif); font-weight: 400; }
.contents { grid-area: contents; }
.text { grid-area: text; }
.references { grid-area: refs; }
.margin { grid-area: margin; padding-block-end: 1.75rem; }
.set-aside { grid-area: aside; }
.notes { grid-area: notes; }
.neighbours { grid-area: way; }

.text {
  max-inline-size: var(--measure);
  font-family: var(--serif);
  font-size: var(--text-size);
  line-height: var(--leading);
  padding-block: 0.5rem 2.5rem;
  hanging-punctuation: first allow-end last;
}
.text h1 {
  font-size: clamp(1.75rem, 1.25rem + 2vw, 2.5rem);
  line-height: 1.2;
  margin-block: 0.25rem 1.25rem;
}
.text > * + * { margin-block-start: 1em; }
.text > h1 + * { margin-block-start: 0; }
.text h2, .text h3, .text h4, .text h5, .text h6 { margin-block: 1.8em 0.6em; }
.text > :first-child { margin-block-start: 0; }
.text h2 { font-size: 1.375em; }
.text h3 { font-size: 1.1875em; }
.text h4, .text h5, .text h6 { font-size: 1em; }
.text h2 + h3 { margin-block-start: 0.8em; }
.text p { text-wrap: pretty; hyphens: auto; }
.text .byline, .text .date { font-family: var(--sans); font-size: 0.75em; color: var(--soft); }
.text .byline + .date, .text .date + .byline { margin-block-start: 0; }
.text ul, .text ol { padding-inline-start: 1.4em; }
.text ul.marked, .text ol.marked { list-style: none; padding-inline-start: 0; }
.text ul.marked ul.marked, .text ol.marked ol.marked, .text ul.marked ol.marked, .text ol.marked ul.marked { padding-inline-start: 1.6em; }
.text li { margin-block-start: 0.3em; }
.text .marked > li { padding-inline-start: 1.5em; text-indent: -1.5em; }
.text .marked > li > * { text-indent: 0; }
.text .marked > li > .marker { display: inline-block; min-inline-size: 1.5em; }
.text .marker { color: var(--rubric); }
.text :is(td, th) .marker { float: inline-end; margin-inline-start: 0.6em; color: var(--soft); }
.text :is(td, th) .marker:first-child:not(:last-child) { float: inline-start; margin-inline: 0 0.6em; }
.text blockquote {
  padding-inline-start: 1.25em;
  border-inline-start: 2px solid var(--line);
}
.text blockquote > * + * { margin-block-start: 0.8em; }
.text .verse { padding-inline-start: 1em; }
.text .verse .line { display: block; padding-inline-start: 1.5em; text-indent: -1.5em; }
.text .verse .in-1 { margin-inline-start: 1.5em; }
.text .verse .in-2 { margin-inline-start: 3em; }
.text .verse .in-3 { margin-inline-start: 4.5em; }
.text pre {
  font-family: var(--mono);
  font-size: 0.75em;
  line-height: 1.55;
  padding: 1em 1.1em;
  overflow-x: auto;
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 4px;
}
.text table { border-collapse: collapse; font-size: 0.8125em; line-height: 1.45; inline-size: 100%; }
.text th { font-weight: 600; text-align: start; }
.text :is(td, th) { padding: 0.35em 0.6em; border-block-end: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.text .separator { text-align: center; color: var(--soft); letter-spacing: 0.2em; hyphens: none; }
.text .entry { padding-block: 1.5em; border-block-start: 1px solid var(--line); }
.text .entry:last-child { border-block-end: 1px solid var(--line); }
.text .entry + .entry { margin-block-start: 0; }
.text .entry > * + * { margin-block-start: 0.5em; }
.text .entry > :is(h2, h3, h4):first-child { margin-block: 0; font-size: 1.25em; }
.text .entry > :is(h2, h3, h4) > a { text-decoration-color: transparent; }
.text .entry > :is(h2, h3, h4) > a:hover { text-decoration-color: currentcolor; }
.text :target, .text:target { background: linear-gradient(var(--mark), var(--mark)) no-repeat; background-size: 100% 100%; box-shadow: 0 0 0 0.35em var(--mark); border-radius: 1px; }
.text:target, .text h1:target { background: none; box-shadow: none; }

.contents { margin-block: 0.5rem; font-family: var(--sans); font-size: var(--small); line-height: 1.45; }
.contents summary { font-weight: 600; color: var(--soft); padding-block: 0.35rem; }
.contents ol { list-style: none; border-inline-start: 1px solid var(--line); }
.contents li { padding-inline-start: 0.9rem; }
.contents .depth-2 { padding-inline-start: 1.9rem; }
.contents .depth-3 { padding-inline-start: 2.9rem; }
.contents a { display: block; padding-block: 0.3rem; color: var(--soft); text-decoration: none; }
.contents a:hover { color: var(--green); text-decoration: underline; }

.neighbours {
  display: grid;
  grid-template-columns: 1fr auto 1fr;
  align-items: start;
  gap: 1rem 1.5rem;
  margin-block-start: 2.5rem;
  padding-block-start: 1.25rem;
  border-block-start: 3px double var(--line);
  font-family: var(--sans);
  font-size: var(--small);
}
.neighbours p { grid-column: 2; color: var(--soft); text-align: center; }
.neighbours a { text-decoration: none; }
.neighbours a:hover .neighbour-name { text-decoration: underline; }
.neighbour-prev { grid-column: 1; grid-row: 1; }
.neighbour-next { grid-column: 3; text-align: end; }
.neighbour-way { display: block; color: var(--soft); }
.neighbour-name { display: block; font-family: var(--face); font-size: 1.0625rem; line-height: 1.35; }
@media (max-width: 40rem) {
  .neighbours { grid-template-columns: 1fr 1fr; }
  .neighbours p { grid-column: 1 / -1; grid-row: 2; text-align: start; }
  .neighbour-next { grid-column: 2; }
}
@media (min-width: 62rem) {
  .desk {
    grid-template-columns: minmax(0, 1fr) 19rem;
    grid-template-areas: 'head head' 'contents margin' 'text margin' 'refs margin' 'aside margin' 'notes margin' 'way way';
    grid-template-rows: auto auto auto auto auto 1fr auto;
  }
  .margin { padding-block-start: 0.5rem; }
}
@media (min-width: 82rem) {
  .desk {
    grid-template-columns: 14rem minmax(0, 1fr) 19rem;
    grid-template-areas: '. head .' 'contents text margin' 'contents refs margin' 'contents aside margin' 'contents notes margin' 'way way way';
    grid-template-rows: auto auto auto auto 1fr auto;
  }
  .contents details {
    position: sticky;
    inset-block-start: 1.5rem;
    max-block-size: calc(100vh - 3rem);
    overflow-y: auto;
    padding-inline-end: 0.5rem;
  }
  .contents summary { list-style: none; pointer-events: none; }
  .contents summary::-webkit-details-marker { display: none; }
  .contents details::details-content { content-visibility: visible; display: block; }
}
`

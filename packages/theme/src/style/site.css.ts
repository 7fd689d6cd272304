/** What stands around every page: its head, the way to it, its foot. */
export const site: string = `
.site-header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.35rem 2rem;
  inline-size: 100%;
  padding: 1rem var(--frame) 0.8rem;
  border-block-end: 3px double var(--line);
}
.site-name { font-size: 1.1875rem; font-weight: 600; line-height: 1.3; min-inline-size: 0; }
.site-name a { color: var(--ink); text-decoration: none; }
.site-name a:hover { text-decoration: underline; }
.site-ways ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem clamp(0.8rem, 2.5vw, 1.4rem);
  list-style: none;
  font-family: var(--sans);
  font-size: var(--small);
}
.site-ways a { display: block; padding-block: 0.3rem; color: var(--soft); text-decoration: none; border-block-end: 2px solid transparent; }
.site-ways a:hover { color: var(--green); border-block-end-color: var(--line); }
.site-ways a[aria-current] { color: var(--ink); border-block-end-color: var(--rubric); }
.page > main, .desk {
  inline-size: 100%;
  max-inline-size: var(--widest);
  margin-inline: auto;
  padding: 1.5rem var(--edge-space) 4rem;
  flex: 1 0 auto;
}
.page-browse > main, .page-about > main, .page-not-found > main, .page-home > main { max-inline-size: 60rem; }
.page > main > h1 { font-size: clamp(1.75rem, 1.3rem + 1.8vw, 2.5rem); margin-block: 1rem 0.5rem; }
/* A sign between two stands in the gap before the second; where that begins a line, the sign lies outside and is cut off. */
.trail ol, .facts, .hit-facts { display: flex; flex-wrap: wrap; clip-path: inset(-6px); }
:is(.trail ol, .facts, .hit-facts) > * { position: relative; min-inline-size: 0; }
:is(.trail ol, .facts, .hit-facts) > * + *::before { position: absolute; inset-inline-end: 100%; text-align: center; }
.trail ol {
  column-gap: 1.7em;
  list-style: none;
  font-family: var(--sans);
  font-size: var(--tiny);
  color: var(--soft);
}
.trail li { padding-block: 0.2rem; }
.trail li + li::before { content: '/'; content: '/' / ''; inline-size: 1.7em; color: var(--edge); }
.trail a { color: var(--soft); text-decoration-color: transparent; }
.trail a:hover { color: var(--green); text-decoration-color: currentcolor; }
.facts, .hit-facts { column-gap: 1.3em; }
:is(.facts, .hit-facts) > * + *::before { content: '·'; content: '·' / ''; inline-size: 1.3em; }
.facts {
  list-style: none;
  font-family: var(--sans);
  font-size: var(--small);
  color: var(--soft);
}
.facts a { color: inherit; }
.facts a:hover { color: var(--green); }
.site-footer {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
  padding: 1.25rem var(--frame) 2rem;
  border-block-start: 1px solid var(--line);
  font-family: var(--sans);
  font-size: var(--tiny);
  color: var(--soft);
}
.site-footer a { color: inherit; }
.site-footer p { max-inline-size: 50em; min-inline-size: 0; }
.site-footer p:last-child { margin-inline-start: auto; }
.search-form label { display: block; font-family: var(--sans); font-size: var(--small); color: var(--soft); margin-block-end: 0.4rem; }
.search-field { display: flex; gap: 0.5rem; max-inline-size: 38rem; }
.search-field input {
  flex: 1 1 auto;
  min-inline-size: 0;
  padding: 0.65rem 0.85rem;
  font: inherit;
  font-size: 1.125rem;
  line-height: 1.4;
  color: var(--ink);
  background: var(--sheet);
  border: 1px solid var(--edge);
  border-radius: 4px;
  -webkit-appearance: none;
  appearance: none;
}
.search-field input:focus-visible { outline-offset: 0; }
button, .search-field button {
  padding: 0.65rem 1.15rem;
  font-family: var(--sans);
  font-size: 1rem;
  line-height: 1.4;
  color: var(--ongreen);
  background: var(--green);
  border: 1px solid var(--green);
  border-radius: 4px;
  cursor: pointer;
}
button:hover { filter: brightness(1.12); }
@media (forced-colors: active) { .site-ways a:not([aria-current]) { border-block-end-color: Canvas; } }
`

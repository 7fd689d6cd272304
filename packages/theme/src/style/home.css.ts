/** The first page. */
export const home: string = `
.welcome { padding-block: clamp(1rem, 5vw, 3.5rem) 1rem; }
.welcome h1 { font-size: clamp(2rem, 1.4rem + 3.2vw, 3.5rem); font-weight: 500; line-height: 1.12; letter-spacing: -0.01em; }
.welcome h1:lang(ar), .welcome h1:lang(ja) { letter-spacing: 0; }
.welcome .lead { margin-block-start: 1rem; }
.welcome .search-form { margin-block-start: 2rem; }
.glance {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
  margin-block-start: 2.5rem;
  list-style: none;
  font-family: var(--sans);
  font-size: var(--small);
  color: var(--soft);
  border-block: 1px solid var(--line);
}
.glance li { padding-block: 0.9rem; padding-inline-end: 1rem; }
.glance a { color: inherit; text-decoration: none; }
.glance a:hover { color: var(--green); text-decoration: underline; }
.glance .number { display: block; font-family: var(--face); font-size: 2rem; line-height: 1.15; color: var(--ink); font-variant-numeric: lining-nums proportional-nums; }
.page-home h2 { font-size: 1.25rem; font-weight: 500; margin-block-end: 0.75rem; }
.span { margin-block-start: 2.5rem; }
.span h2 a { color: inherit; text-decoration-color: var(--line); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 2.5rem 4rem; margin-block-start: 3rem; }
.columns section { min-inline-size: 0; }
.more { font-family: var(--sans); font-size: var(--small); margin-block-start: 0.5rem; }
.latest { margin-block-start: 3rem; }
`

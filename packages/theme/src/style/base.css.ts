/** What every page starts from. */
export const base: string = `
*, *::before, *::after { box-sizing: border-box; }
html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  background: var(--paper);
  color: var(--ink);
}
body {
  margin: 0;
  min-block-size: 100vh;
  min-block-size: 100svh;
  display: flex;
  flex-direction: column;
  font-family: var(--face);
  font-size: 1.0625rem;
  line-height: 1.6;
  overflow-wrap: break-word;
  text-rendering: optimizeLegibility;
  font-kerning: normal;
}
h1, h2, h3, h4, h5, h6 {
  margin: 0;
  font-weight: 600;
  line-height: 1.25;
  text-wrap: balance;
  overflow-wrap: anywhere;
}
p, ul, ol, dl, figure, blockquote, pre, table { margin: 0; }
ul, ol { padding: 0; }
a {
  color: var(--green);
  text-decoration-line: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.18em;
  --underline: color-mix(in srgb, var(--green) 45%, transparent);
  text-decoration-color: var(--underline);
  overflow-wrap: anywhere;
}
a:hover { text-decoration-thickness: 2px; text-decoration-color: currentcolor; }
:focus-visible { outline: 3px solid var(--green); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
:target { scroll-margin-block-start: 1.5rem; }
code, .code { font-family: var(--mono); font-size: 0.8125em; overflow-wrap: anywhere; }
small { font-size: inherit; color: var(--soft); }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding-inline: 0.1em; }
.note { font-family: var(--sans); font-size: var(--small); color: var(--soft); }
.lead { font-size: 1.25rem; line-height: 1.5; color: var(--soft); max-inline-size: 38em; text-wrap: pretty; }
.number { font-variant-numeric: lining-nums tabular-nums; }
[hidden] { display: none; }
details > summary { cursor: pointer; }
.skip {
  position: absolute;
  inset-block-start: -6rem;
  inset-inline-start: var(--edge-space);
  z-index: 2;
  padding: 0.6rem 1rem;
  font-family: var(--sans);
  background: var(--green);
  color: var(--ongreen);
  border-radius: 0 0 4px 4px;
}
.skip:focus { inset-block-start: 0; }
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  a { transition: text-decoration-color 120ms; }
}
@media (prefers-contrast: more) {
  a { text-decoration-color: currentcolor; }
}
@media (forced-colors: active) {
  mark { background: Mark; color: MarkText; }
  .text :target:not(h1), .is-lit, .source-lines li:target, .table-frame tr:target { outline: 2px solid Highlight; }
}
`

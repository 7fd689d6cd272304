/** What the script of an edition page adds: marks on found words, and links to paragraphs. */
export const marks: string = `
.text mark { text-decoration: underline 2px var(--rubric); text-underline-offset: 0.15em; }
.text .mark-current { background: var(--green); color: var(--ongreen); text-decoration: none; }
.marks-bar {
  position: fixed;
  inset-block-end: max(1rem, env(safe-area-inset-bottom));
  inset-inline-end: 1rem;
  z-index: 1;
  display: flex;
  align-items: center;
  gap: 0.25rem;
  padding-block: 0.35rem; padding-inline: 0.9rem 0.35rem;
  font-family: var(--sans);
  font-size: var(--small);
  background: var(--sheet);
  border: 1px solid var(--edge);
  border-radius: 4px;
}
.marks-bar button { min-inline-size: 2.25rem; padding: 0.3rem; line-height: 1.2; color: var(--green); background: none; border-color: transparent; }
.marks-bar button:hover { background: var(--wash); filter: none; }
.marks-place { margin-inline-end: 0.35rem; font-variant-numeric: tabular-nums; }
.text [data-lines] { position: relative; }
.copy-link { position: absolute; inset-inline-end: 100%; inset-block-start: 0; padding: 0 0.4rem; font-family: var(--sans); font-size: 1rem; font-weight: 400; line-height: inherit; text-indent: 0; color: var(--soft); background: none; border: 0; -webkit-user-select: none; user-select: none; }
.copy-link:hover, .copy-link.is-copied { color: var(--green); filter: none; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { .marks-bar, .copy-link { display: none; } }
`

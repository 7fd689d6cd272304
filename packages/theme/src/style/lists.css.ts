/** Lists of values and of records, and the ways through them. */
export const lists: string = `
.values { list-style: none; }
.values li { display: flex; align-items: baseline; gap: 0.5rem; padding-block: 0.3rem; }
.values a { text-decoration-color: transparent; min-inline-size: 0; }
.values a:hover { text-decoration-color: currentcolor; }
.leader { flex: 1 1 0; min-inline-size: 0.75rem; border-block-end: 1px dotted var(--edge); transform: translateY(-0.28em); }
.values .number { font-family: var(--sans); font-size: var(--small); color: var(--soft); }
.page-browse .values { max-inline-size: 40rem; margin-block-start: 1.5rem; }
.records { list-style: none; }
.records > li { padding-block: 0.65rem; border-block-start: 1px solid var(--line); }
.records > li:last-child { border-block-end: 1px solid var(--line); }
.record-name { font-size: 1.125rem; line-height: 1.35; text-decoration-color: transparent; }
.record-name:hover { text-decoration-color: currentcolor; }
.records .facts { font-size: var(--tiny); margin-block-start: 0.1rem; }
.showing { font-family: var(--sans); font-size: var(--small); color: var(--soft); margin-block-end: 1rem; }
.group { margin-block-start: 2rem; }
.group > h2 { font-size: 1.375rem; font-weight: 400; color: var(--rubric); margin-block-end: 0.5rem; }
.jumps { margin-block: 1rem; padding-block: 0.6rem; border-block: 1px solid var(--line); }
.jumps ul { display: flex; flex-wrap: wrap; gap: 0.1rem 0.35rem; list-style: none; }
.jumps a { display: block; min-inline-size: 2rem; padding: 0.2rem 0.4rem; text-align: center; text-decoration: none; border-radius: 3px; }
.jumps a:hover { background: var(--wash); }
.pager { margin-block-start: 2.5rem; font-family: var(--sans); font-size: var(--small); }
.pager ul { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem; list-style: none; }
.pager a { display: block; min-inline-size: 2.4rem; padding: 0.45rem 0.6rem; text-align: center; text-decoration: none; border: 1px solid var(--line); border-radius: 3px; font-variant-numeric: tabular-nums; }
.pager a:hover { background: var(--wash); }
.pager a[aria-current] { color: var(--ink); border-color: var(--rubric); }
.pager-gap { color: var(--soft); padding-inline: 0.25rem; }
.year-chart { display: block; inline-size: 100%; block-size: 6.5rem; fill: var(--green); border-block-end: 1px solid var(--edge); }
.page-browse .year-chart { margin-block-start: 1rem; }
.chart-ends { display: flex; justify-content: space-between; font-family: var(--sans); font-size: var(--tiny); color: var(--soft); padding-block: 0.3rem; font-variant-numeric: tabular-nums; }
[dir='rtl'] .year-chart { transform: scaleX(-1); }
.ways { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; font-family: var(--sans); font-size: var(--small); margin-block: 0.75rem; }
.ways a { display: block; padding: 0.4rem 0.85rem; border: 1px solid var(--line); border-radius: 3px; text-decoration: none; background: var(--sheet); }
.ways a:hover { border-color: var(--green); }
`

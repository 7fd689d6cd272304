/** The calendar of the dates: years, their months as shaded cells. */
export const calendar: string = `
.calendar { margin-block-start: 1.5rem; --row: 4rem minmax(0, 1fr) 2.5rem; }
.years { list-style: none; }
.years li { display: grid; grid-template-columns: var(--row); align-items: center; gap: 0.75rem; padding-block: 0.15rem; }
.years li:has(> .leader) { grid-template-columns: auto minmax(0, 1fr) 2.5rem; align-items: baseline; margin-block-start: 0.5rem; }
.years a { text-decoration-color: transparent; font-variant-numeric: lining-nums tabular-nums; }
.years a:hover { text-decoration-color: currentcolor; }
.years .number { font-family: var(--sans); font-size: var(--small); color: var(--soft); text-align: end; }
.month-strip { display: block; inline-size: 100%; block-size: 1.6rem; overflow: visible; }
[dir='rtl'] .month-strip { transform: scaleX(-1); }
.month-none { fill: var(--wash); }
.month-strip rect { stroke: var(--paper); stroke-width: 0; }
.month-strip a:hover rect, .month-strip a:focus-visible rect { stroke: var(--rubric); stroke-width: 3px; vector-effect: non-scaling-stroke; }
.month-strip a:focus-visible { outline: none; }
.shade-1 { fill: color-mix(in srgb, var(--green) 28%, var(--wash)); background: color-mix(in srgb, var(--green) 28%, var(--wash)); }
.shade-2 { fill: color-mix(in srgb, var(--green) 46%, var(--wash)); background: color-mix(in srgb, var(--green) 46%, var(--wash)); }
.shade-3 { fill: color-mix(in srgb, var(--green) 64%, var(--wash)); background: color-mix(in srgb, var(--green) 64%, var(--wash)); }
.shade-4 { fill: color-mix(in srgb, var(--green) 82%, var(--wash)); background: color-mix(in srgb, var(--green) 82%, var(--wash)); }
.shade-5 { fill: var(--green); background: var(--green); }
.calendar-months { display: grid; grid-template-columns: repeat(13, minmax(0, 1fr)); margin-inline: 4.75rem 3.25rem; font-family: var(--sans); font-size: var(--tiny); color: var(--soft); font-variant-numeric: tabular-nums; }
.calendar-months span { text-align: center; padding-inline-end: 13%; }
.calendar-key { display: flex; align-items: center; gap: 0.25rem; margin-block-start: 1rem; font-family: var(--sans); font-size: var(--tiny); color: var(--soft); }
.calendar-key span:first-child { margin-inline-end: 0.35rem; }
.calendar-key span:last-child { margin-inline-start: 0.35rem; }
.key-shade { inline-size: 1rem; block-size: 1rem; }
@media (max-width: 30rem) {
  .calendar { --row: 3rem minmax(0, 1fr) 2rem; }
  .years li { gap: 0.4rem; }
  .calendar-months { margin-inline: 3.4rem 2.4rem; font-size: 0.625rem; }
}
@media print, (forced-colors: active) { .month-strip rect, .key-shade { forced-color-adjust: none; print-color-adjust: exact; } }
`

/** On paper: the text, where it comes from, how to cite it and whose it is; addresses written out. */
export const print: string = `
@media print {
  :root {
    --paper: #fff; --sheet: #fff; --wash: #fff; --ink: #000; --soft: #333; --line: #bbb; --edge: #777;
    --green: #000; --rubric: #000; --mark: #fff; --text-size: 11pt; --small: 8.5pt; --tiny: 8pt;
    color-scheme: light;
  }
  @page { margin: 20mm 18mm; }
  body { display: block; font-size: 10pt; }
  .skip, .site-ways, .trail, .contents, .neighbours, .search-form, .pager, .jumps, .references, .set-aside, .notes, .site-footer p:is(:first-child, :last-child) { display: none; }
  .site-header { padding-inline: 0; }
  .site-footer { padding: 6mm 0 0; border: 0; }
  .page > main, .desk { display: block; padding: 0; max-inline-size: none; }
  .record-head { padding: 0; }
  .text { max-inline-size: none; }
  .text a { text-decoration: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .card, .entry, tr { break-inside: avoid; }
  .margin { padding-block-start: 6mm; }
  .card { padding: 3mm 4mm; font-size: 8pt; }
  .fact { display: grid; grid-template-columns: 8em 1fr; padding-block: 0.15rem; gap: 0 1em; }
  .fact dd { grid-column: 2; }
  .cite .files, .card .files, .fact-source { display: none; }
  .cite dl > div { break-inside: avoid; }
  .original::after { content: none; }
}
`

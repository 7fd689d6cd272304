import { inProcess } from './in-process.ts'
import type { RealPages } from './real-pages.ts'
import type { Spent } from './stopwatch.ts'
import { tableRow } from './table-row.ts'

/** Pages that are taken of a folder, evenly spread. */
const MOST_PAGES = 100

/** The transform of a page may cost this part of what Pagefind costs to index it. */
const MOST_OF_PAGEFIND = 0.5

const MILLISECONDS_A_SECOND = 1000

/** What the transform of real pages costs, part by part, beside unified alone and Pagefind over the same pages. */
export async function benchReal(folder: string, say: (line: string) => void): Promise<void> {
  const { output } = await inProcess('measure-real.ts', [folder, String(MOST_PAGES)])
  const result: RealPages = JSON.parse(output)
  const { pages, characters, transform, bare, pagefind, parts } = result
  say(`\n${pages} real pages, ${(characters / pages / 1000).toFixed(1)} thousand characters each`)
  say(tableRow(['step', 'CPU ms a page']))
  const row = (name: string, { cpu }: Spent, share = 1): void =>
    say(tableRow([name, ((share * cpu * MILLISECONDS_A_SECOND) / pages).toFixed(2)]))
  row('transform', transform)
  for (const { name, share } of parts.toSorted((a, b) => b.share - a.share))
    row(`  of it ${name}`, transform, share)
  row('unified alone: parse, stringify', bare)
  row('Pagefind alone', pagefind)
  const ratio = transform.cpu / pagefind.cpu
  const verdict = ratio <= MOST_OF_PAGEFIND ? 'met' : 'missed'
  say(`transform to Pagefind: ${ratio.toFixed(2)}, at most ${MOST_OF_PAGEFIND}: ${verdict}`)
}

import { inProcess } from './in-process.ts'
import { BYTES_A_MEGABYTE } from './megabyte.ts'
import type { RealPages, StartAndAll } from './real-pages.ts'
import { tableRow } from './table-row.ts'

/** The transform of a page may cost this part of what Pagefind costs to index it. */
const MOST_OF_PAGEFIND = 0.5

const MILLISECONDS_A_SECOND = 1000

/**
 * What the transform of all text files of a folder costs, beside unified alone and Pagefind over the same pages; each of a
 * process that does all pages once, starting included, and what one spends that does a single page.
 */
export async function benchReal(folder: string, say: (line: string) => void): Promise<void> {
  const { output } = await inProcess('measure-real.ts', [folder])
  const result: RealPages = JSON.parse(output)
  const { pages, characters, transform, memory, bare, pagefind, parts } = result
  const milliseconds = (seconds: number, among: number): string =>
    ((seconds * MILLISECONDS_A_SECOND) / among).toFixed(2)
  const megabytes = (bytes: number): string => (bytes / BYTES_A_MEGABYTE).toFixed(0)
  say(`\n${pages} real pages, ${(characters / pages / 1000).toFixed(1)} thousand characters each`)
  say(tableRow(['step', 'CPU ms a page', 'the first', 'each other']))
  const row = (name: string, { one, all }: StartAndAll): void => {
    const each = milliseconds(all.cpu - one.cpu, Math.max(1, pages - 1))
    say(tableRow([name, milliseconds(all.cpu, pages), milliseconds(one.cpu, 1), each]))
  }
  row('transform', transform)
  for (const { name, share } of parts.toSorted((a, b) => b.share - a.share))
    say(tableRow([`  of it, warm: ${name}`, `${(share * 100).toFixed(0)} %`]))
  row('Pagefind alone', pagefind)
  say(tableRow(['unified alone: parse, stringify', milliseconds(bare.cpu, pages)]))
  say(
    `The transform held at most ${megabytes(memory.one)} MB with one page, ${megabytes(memory.all)} with all.`,
  )
  const ratio = transform.all.cpu / pagefind.all.cpu
  const verdict = ratio <= MOST_OF_PAGEFIND ? 'met' : 'missed'
  say(`transform to Pagefind: ${ratio.toFixed(2)}, at most ${MOST_OF_PAGEFIND}: ${verdict}`)
}

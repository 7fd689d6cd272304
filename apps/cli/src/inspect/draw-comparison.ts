import type { Ink } from '../ink.ts'
import { visible } from '../visible.ts'
import type { Comparison, LineChange } from './compare-readings.ts'
import { textRows } from './text-rows.ts'

/** Rows that a line may take: enough to know it again. */
const MOST_ROWS = 2
const LEAST_TEXT_COLUMNS = 20

/** What readers of a record would gain, lose, and see as another kind of block, in the order of its lines; empty where nothing changes. */
export function drawComparison(comparison: Comparison, ink: Ink, columns: number): string {
  const { id, dump, known, gained, lost, renamed } = comparison
  if (known && gained.length + lost.length + renamed.length === 0) return ''
  const head = `${ink.bold(visible(dump))} ${ink.dim(id)}`
  if (!known) return `${head}\n  not in the earlier reading\n\n`
  const lines = [
    ...gained.map((change) => ({ change, sign: '+', paint: ink.green })),
    ...lost.map((change) => ({ change, sign: '−', paint: ink.yellow })),
    ...renamed.map((change) => ({ change, sign: '~', paint: ink.cyan })),
  ].toSorted((a, b) => a.change.line - b.change.line)
  const digits = String(lines.at(-1)?.change.line ?? 0).length
  const longest = Math.max(...lines.map(({ change }) => wayOf(change).length))
  return [
    head,
    ...lines.flatMap(({ change, sign, paint }) => {
      const margin = `${sign} ${String(change.line).padStart(digits)} ${wayOf(change).padEnd(longest)} `
      const room = Math.max(LEAST_TEXT_COLUMNS, columns - margin.length - 2)
      const stretches = [{ text: visible(change.text), paint }]
      return textRows(stretches, room, MOST_ROWS).map(
        (row, index) =>
          `${index === 0 ? paint(margin) : ' '.repeat(margin.length)}${ink.dim('│')} ${row}`,
      )
    }),
    '',
    '',
  ].join('\n')
}

function wayOf({ was, is }: LineChange): string {
  return `${was} → ${is}`
}

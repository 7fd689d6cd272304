import type { Measurement } from './measurement.ts'
import { HUGO, PAGEFIND } from './rivals.ts'
import { tableRow } from './table-row.ts'

/** What a figure is held against. CPU seconds, as the clock tells what else the machine did. */
interface Target {
  readonly name: string
  readonly figure: string
  readonly beside: string
  /** The most that the first may be of the second. */
  readonly most: number
}

const targets: readonly Target[] = [
  {
    name: 'without search, to Hugo',
    figure: 'build without search',
    beside: HUGO,
    most: 1.5,
  },
  {
    name: 'with search, to Pagefind',
    figure: 'build with search',
    beside: PAGEFIND,
    most: 1.2,
  },
  {
    name: 'nothing changed, without search',
    figure: '  unchanged without search',
    beside: 'build without search',
    most: 1 / 20,
  },
  {
    name: 'nothing changed, with search',
    figure: '  unchanged with search',
    beside: 'build with search',
    most: 1 / 20,
  },
  {
    name: 'one dump changed, without search',
    figure: '  one changed without search',
    beside: 'build without search',
    most: 1 / 6,
  },
  {
    name: 'one dump changed, with search',
    figure: '  one changed with search',
    beside: 'build with search',
    most: 1 / 6,
  },
]

/** Says of each target whether it was met in a run, and what a second worker saved. Rows of one name: the last counts. */
export function* verdicts(measured: readonly Measurement[]): Generator<string, void> {
  yield tableRow(['CPU seconds', 'ratio', 'at most', ''])
  for (const { name, figure, beside, most } of targets) {
    const [own, other] = [figure, beside].map((step) => cpuOf(measured, step))
    if (own === undefined || other === undefined) {
      yield tableRow([name, 'not measured'])
      continue
    }
    const ratio = own / other
    yield tableRow([name, ratio.toFixed(3), most.toFixed(3), ratio <= most ? 'met' : 'missed'])
  }
  yield* workers(measured)
}

/** Wall time of the transform, two workers to one: what it is depends on what else the machine does. */
function* workers(measured: readonly Measurement[]): Generator<string, void> {
  const [one, two] = ['  transform without search', '  transform with search'].map(
    (name) => measured.find(({ step }) => step === name)?.spent.wall,
  )
  if (one === undefined || two === undefined) return
  yield tableRow(['transform by the clock, two workers to one', (two / one).toFixed(3)])
}

function cpuOf(measured: readonly Measurement[], name: string): number | undefined {
  return measured.findLast(({ step }) => step === name)?.spent.cpu
}

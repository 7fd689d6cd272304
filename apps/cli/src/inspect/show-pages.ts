import { drawSkipped } from '../draw-skipped.ts'
import { inkOf } from '../ink.ts'
import type { Io } from '../io.ts'
import { drawNextSteps } from './draw-next-steps.ts'
import { drawRecord } from './draw-record.ts'
import { drawTally } from './draw-tally.ts'
import type { Shower } from './shower.ts'

/** Records and lines drawn unless all are asked for: a look, not a listing. */
export const DRAWN_RECORDS = 3
export const DRAWN_LINES = 400

/** Pages as people look at them, then what was read in all. */
export function showPages(all: boolean, io: Io): Shower {
  const ink = inkOf(io.stdout, io.env)
  const mostRecords = all ? Number.POSITIVE_INFINITY : DRAWN_RECORDS
  const mostLines = all ? Number.POSITIVE_INFINITY : DRAWN_LINES
  let records = 0
  return {
    async item(item) {
      if (item.type !== 'record') return
      records += 1
      if (records <= mostRecords) {
        await io.stdout.write(
          `${drawRecord(item.file, { ink, columns: io.stdout.columns, mostLines })}\n`,
        )
      } else if (records === mostRecords + 1) {
        await io.stdout.write(`${ink.dim('More records follow; `--all` draws them.')}\n\n`)
      }
    },
    async end(tally, skipped) {
      const drawn = [drawTally(tally, ink), drawSkipped(skipped, ink), drawNextSteps(tally, ink)]
      await io.stdout.write(drawn.filter((part) => part !== '').join('\n'))
    },
  }
}

import { drawSkipped } from '../draw-skipped.ts'
import { inkOf } from '../ink.ts'
import type { Io } from '../io.ts'
import { compareReadings } from './compare-readings.ts'
import { drawBalance } from './draw-balance.ts'
import { drawComparison } from './draw-comparison.ts'
import { emptyBalance } from './empty-balance.ts'
import type { LineReadings } from './line-reading.ts'
import type { Shower } from './shower.ts'
import { tellAccount } from './tell-account.ts'
import { weigh } from './weigh.ts'

/** The lines that readers gain and lose against an earlier reading; with `json`, one line of JSON a record. */
export function showChanges(
  earlier: ReadonlyMap<string, LineReadings>,
  json: boolean,
  io: Io,
): Shower {
  const ink = inkOf(io.stdout, io.env)
  const balance = emptyBalance()
  return {
    async item(item) {
      if (item.type !== 'record') return tellAccount(item, io)
      const comparison = compareReadings(item.file, earlier)
      weigh(balance, comparison)
      await io.stdout.write(
        json
          ? `${JSON.stringify(comparison)}\n`
          : drawComparison(comparison, ink, io.stdout.columns),
      )
    },
    async end(_tally, skipped) {
      await io.stderr.write(drawSkipped(skipped, inkOf(io.stderr, io.env)))
      if (!json) await io.stdout.write(drawBalance(balance, earlier.size, ink))
    },
  }
}

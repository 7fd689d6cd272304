import { toInspection } from '@fonds/transform'
import { drawSkipped } from '../draw-skipped.ts'
import { inkOf } from '../ink.ts'
import type { Io } from '../io.ts'
import type { Shower } from './shower.ts'
import { tellAccount } from './tell-account.ts'

/** One line of JSON a record, as the contract says. */
export function showJson(io: Io): Shower {
  return {
    async item(item) {
      if (item.type === 'record') {
        await io.stdout.write(`${JSON.stringify(toInspection(item.file))}\n`)
      } else await tellAccount(item, io)
    },
    async end(_tally, skipped) {
      await io.stderr.write(drawSkipped(skipped, inkOf(io.stderr, io.env)))
    },
  }
}

import { createRowFile } from '../rows/create-row-file.ts'
import type { KeptDumps } from './kept-dumps.ts'
import { isPlannedDump } from './planned-dump.guard.ts'
import type { PlannedDump } from './planned-dump.ts'
import type { PlannedDumps } from './planned-dumps.ts'

/** Dumps that are read at a time by who looks for one: about as many as a task has. Chosen, not measured. */
const SEGMENT_DUMPS = 64

/** Puts planned dumps on the disk. */
export interface DumpKeeper {
  /** In byte order of their names. */
  readonly add: (dump: PlannedDump) => void
  /** @param unread those that could not be added. */
  readonly end: (unread: PlannedDumps['unread']) => PlannedDumps
}

/** @param scratch a folder for them; it is made when it is needed. */
export function keepDumps(scratch: string): DumpKeeper {
  const file = createRowFile(scratch, isPlannedDump)
  const segments: KeptDumps['segments'][number][] = []
  let held: PlannedDump[] = []
  let count = 0
  let bytes = 0
  const flush = (): void => {
    const [first] = held
    if (first === undefined) return
    segments.push({ first: first.name, ...file.append(held) })
    held = []
  }
  return {
    add(dump) {
      held.push(dump)
      count += 1
      bytes += dump.location.size
      if (held.length === SEGMENT_DUMPS) flush()
    },
    end(unread) {
      flush()
      return {
        unread,
        count,
        bytes,
        kept: { path: file.path, segments },
        *[Symbol.iterator]() {
          for (const segment of segments) yield* file.read(segment)
        },
        keepAs: file.moveTo,
        close: file.close,
      }
    },
  }
}

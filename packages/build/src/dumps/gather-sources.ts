import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { byBytes } from '../by-bytes.ts'
import { HELD_COPIES } from '../rows/create-row-file.ts'
import { createSortedRows } from '../rows/create-sorted-rows.ts'
import { UserError } from '../user-error.ts'
import { isWriteError } from '../write-error.ts'
import { createCompanions } from './create-companions.ts'
import { isDumpPlace } from './dump-place.guard.ts'
import type { DumpPlace } from './dump-place.ts'
import { fileDump } from './file-dump.ts'
import type { FoundDump } from './found-dump.ts'
import { noRoom } from './no-room.ts'
import type { Sources } from './sources.ts'

/** Dumps on their way from where they are found to who asks for all of them in order. */
export interface SourceGathering {
  /** A dump in a file. */
  readonly add: (place: DumpPlace) => void
  /** One that is to be told as it is. */
  readonly addHeld: (dump: FoundDump) => void
  /**
   * All of them. A file that was found more than once is one dump.
   *
   * @param onDump hears of each name, in order.
   * @throws UserError for two different files that carry one name.
   */
  readonly end: (onDump: (name: string) => void) => Sources
}

/**
 * Begins with none.
 *
 * @param most how many to hold in memory; more go to a temporary file, which goes when the process does.
 */
export function gatherSources(most: number = HELD_COPIES): SourceGathering {
  const held = new Map<string, FoundDump>()
  const companions = createCompanions()
  const scratch = join(tmpdir(), `fonds-${randomUUID()}`)
  const rows = createSortedRows<DumpPlace>({
    scratch,
    compare: (a, b) => byBytes(a.name, b.name),
    isRow: isDumpPlace,
    most,
  })
  let added = 0
  const add = (place: DumpPlace): void => {
    added += 1
    try {
      if (added === most) makeTemporary(scratch)
      rows.add(place)
    } catch (cause) {
      throw isWriteError(cause) ? noRoom('The list of dumps', cause) : cause
    }
  }
  return {
    add,
    addHeld(dump) {
      const { name, path, size, companionPaths } = dump
      held.set(name, dump)
      // As it is asked for: by what is no path.
      add({ name, path: path ?? '-', size: size ?? 0, companionPaths })
    },
    end(onDump) {
      let count = 0
      for (const { name } of eachOnce(rows.inOrder())) {
        onDump(name)
        count += 1
      }
      return {
        count,
        *[Symbol.iterator]() {
          for (const row of eachOnce(rows.inOrder()))
            yield held.get(row.name) ?? fileDump(row, companions)
        },
      }
    },
  }
}

/** For nobody else's eyes: names of dumps may say much. */
function makeTemporary(folder: string): void {
  mkdirSync(folder, { mode: 0o700 })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}

function* eachOnce(rows: Iterable<DumpPlace>): Generator<DumpPlace, void> {
  let before: DumpPlace | null = null
  for (const row of rows) {
    if (before === null || before.name !== row.name) yield row
    else if (before.path !== row.path) {
      throw new UserError(
        2,
        `Two inputs would both be called \`${row.name}\`: ${before.path} and ${row.path}`,
        'Rename one of their folders, or give the folder that holds both.',
      )
    }
    before = row
  }
}

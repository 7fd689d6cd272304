import { digestOf } from '@fonds/workflow'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../archive/read-text.ts'
import { byBytes } from '../by-bytes.ts'
import { isPlannedDump } from './planned-dump.guard.ts'
import type { PlannedDump } from './planned-dump.ts'

/** Where a store keeps what is known of the dumps of each archive, a file each. */
export const DUMPS_FOLDER = 'dumps'

/** The dumps of the last build of an archive. */
export interface KnownDumps {
  /** Asked in byte order of the names: what was passed by is gone. */
  readonly find: (name: string) => PlannedDump | null
  readonly close: () => void
}

/** The file in which a store remembers the dumps of the archive in a folder. */
export function memoryOfDumps(storeFolder: string, out: string): string {
  return join(storeFolder, DUMPS_FOLDER, `${digestOf(out)}.jsonl`)
}

/** Opens such a file; where there is none, nothing is known. */
export function openKnownDumps(path: string): KnownDumps {
  const rows = readRows(path)
  let next = rows.next()
  return {
    find(name) {
      while (next.done !== true && byBytes(next.value.name, name) < 0) next = rows.next()
      return next.done !== true && next.value.name === name ? next.value : null
    },
    close: () => void rows.return(),
  }
}

/** As far as the file can be read: it is written without care for power cuts, as it only saves time. */
function* readRows(path: string): Generator<PlannedDump, void> {
  if (!existsSync(path)) return
  let rest = ''
  for (const text of readText(path)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const row = parse(line)
      if (!isPlannedDump(row)) return
      yield row
    }
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

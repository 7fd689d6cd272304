import { toInspection } from '@fonds/transform'
import type { VFile } from 'vfile'
import type { LineReading, LineReadings } from './line-reading.ts'
import { toLineReadings } from './to-line-readings.ts'

/** A line that is read otherwise. */
export interface LineChange {
  /** 1-based. */
  readonly line: number
  readonly text: string
  /** How it was read earlier, and how it is read now. */
  readonly was: string
  readonly is: string
}

/** A change, and what it is to readers. */
interface WayChange {
  readonly way: 'gained' | 'lost' | 'renamed'
  readonly change: LineChange
}

/** How a record is read now, against how it was read earlier. */
export interface Comparison {
  readonly id: string
  readonly dump: string
  /** False when the earlier reading does not hold the record: then there is nothing to compare. */
  readonly known: boolean
  readonly gained: readonly LineChange[]
  readonly lost: readonly LineChange[]
  /** Published as before, as another kind of block. */
  readonly renamed: readonly LineChange[]
}

/** The lines of a record that were set aside and are published now, the other way round, and those of another kind now. */
export function compareReadings(
  file: VFile,
  earlier: ReadonlyMap<string, LineReadings>,
): Comparison {
  const inspection = toInspection(file)
  const id = inspection.id ?? ''
  const before = earlier.get(id)
  const named = { id, dump: inspection.dump ?? '', known: before !== undefined }
  if (before === undefined) return { ...named, gained: [], lost: [], renamed: [] }
  const text = String(file).split(/\r\n|\r|\n/)
  const changes = [...toLineReadings(inspection)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([line, now]) => {
      const was = before.get(line)
      return was === undefined || !isOther(was, now)
        ? []
        : [changeOf(line, text[line - 1] ?? '', was, now)]
    })
  return {
    ...named,
    gained: changesOf(changes, 'gained'),
    lost: changesOf(changes, 'lost'),
    renamed: changesOf(changes, 'renamed'),
  }
}

/** Of a line that stays set aside, readers see nothing: by which rule does not matter here. */
function isOther(was: LineReading, now: LineReading): boolean {
  return was.published !== now.published || (now.published && was.by !== now.by)
}

function changesOf(changes: readonly WayChange[], of: WayChange['way']): readonly LineChange[] {
  return changes.filter(({ way }) => way === of).map(({ change }) => change)
}

function changeOf(line: number, text: string, was: LineReading, now: LineReading): WayChange {
  return {
    way: was.published === now.published ? 'renamed' : now.published ? 'gained' : 'lost',
    change: { line, text: text.trim(), was: was.by, is: now.by },
  }
}

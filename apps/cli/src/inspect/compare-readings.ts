import { toInspection } from '@fonds/transform'
import type { VFile } from 'vfile'
import type { LineReading, LineReadings } from './line-reading.ts'
import { toLineReadings } from './to-line-readings.ts'

/** A line that readers would gain or lose. */
export interface LineChange {
  /** 1-based. */
  readonly line: number
  readonly text: string
  /** How it was read earlier, and how it is read now. */
  readonly was: string
  readonly is: string
}

/** How a record is read now, against how it was read earlier. */
export interface Comparison {
  readonly id: string
  readonly dump: string
  /** False when the earlier reading does not hold the record: then there is nothing to compare. */
  readonly known: boolean
  readonly gained: readonly LineChange[]
  readonly lost: readonly LineChange[]
}

/** The lines of a record that were set aside and are published now, and the other way round. */
export function compareReadings(
  file: VFile,
  earlier: ReadonlyMap<string, LineReadings>,
): Comparison {
  const inspection = toInspection(file)
  const id = inspection.id ?? ''
  const before = earlier.get(id)
  const named = { id, dump: inspection.dump ?? '', known: before !== undefined }
  if (before === undefined) return { ...named, gained: [], lost: [] }
  const text = String(file).split(/\r\n|\r|\n/)
  const changes = [...toLineReadings(inspection)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([line, now]) => {
      const was = before.get(line)
      return was === undefined || was.published === now.published
        ? []
        : [changeOf(line, text[line - 1] ?? '', was, now)]
    })
  return {
    ...named,
    gained: changes.filter(({ published }) => published).map(({ change }) => change),
    lost: changes.filter(({ published }) => !published).map(({ change }) => change),
  }
}

function changeOf(
  line: number,
  text: string,
  was: LineReading,
  now: LineReading,
): { readonly published: boolean; readonly change: LineChange } {
  return {
    published: now.published,
    change: { line, text: text.trim(), was: was.by, is: now.by },
  }
}

import { join } from 'node:path'
import { readDumps } from '../../read-dumps.ts'
import type { ReadRecord } from '../../read-dumps.ts'
import { compareMarks, type Place } from './compare-marks.ts'
import { readMarks, type Marks } from './marks.ts'

/** A record that a person has read, and how Fonds reads it. */
export interface MarkedRecord {
  /** The dump within its folder; of a dump with several records, `#` and its number, from 1. */
  readonly name: string
  readonly marks: Marks
  readonly read: ReadRecord
  readonly places: readonly Place[]
}

/**
 * Reads a folder of real dumps, all of it, so that every record is evidence for every other.
 *
 * @returns the marked records in the order of the file.
 */
export async function readFolder(folder: string, file: string): Promise<readonly MarkedRecord[]> {
  const marks = await readMarks(new URL(file, import.meta.url))
  const dumps = await readDumps(join(process.env['FONDS_DATA'] ?? '', folder))
  return Array.from(marks, ([name, own]) => {
    const [dump = '', number = '1'] = name.split('#')
    const read = dumps.get(`${folder}/${dump}`)?.[Number(number) - 1]
    if (read === undefined) throw new Error(`Expected ${folder}/${dump} to hold record ${number}`)
    return { name, marks: own, read, places: compareMarks(own, read) }
  })
}

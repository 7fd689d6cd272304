import { defaultConfig, findDumps, inspectDumps } from '@fonds/build'
import type { Edition, SourceRecord } from '@fonds/model'

/** One record of a folder, read as a build would read it. */
export interface ReadRecord {
  readonly record: SourceRecord
  readonly edition: Edition
  readonly text: string
  readonly rules: readonly string[]
}

/** Every record of a folder of dumps, read together, by the name of its dump. */
export async function readDumps(
  folder: string,
): Promise<ReadonlyMap<string, readonly ReadRecord[]>> {
  const { sources } = await findDumps([folder])
  const read = new Map<string, ReadRecord[]>()
  for await (const item of inspectDumps(sources, defaultConfig)) {
    if (item.type !== 'record') continue
    const { record, edition } = item.file.data
    if (record === undefined || edition === undefined) {
      throw new Error(`Expected ${item.file.path} to carry its record and its edition`)
    }
    const rules = item.file.messages.map((message) => message.ruleId ?? '')
    const known = read.get(record.dump)
    const one = { record, edition, text: String(item.file), rules }
    if (known === undefined) read.set(record.dump, [one])
    else known.push(one)
  }
  return read
}

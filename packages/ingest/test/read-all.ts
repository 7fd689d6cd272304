import { readDump } from '@fonds/ingest'
import type { DumpAccount, DumpItem, IngestOptions } from '@fonds/ingest'
import type { DumpSource, SourceRecord } from '@fonds/model'
import type { VFile } from 'vfile'

/** Everything that came out of a dump. */
export interface ReadDump {
  readonly items: readonly DumpItem[]
  readonly files: readonly VFile[]
  readonly accounts: readonly DumpAccount[]
  /** That of the dump itself, the last. */
  readonly account: DumpAccount
  /** Rules of all messages, of records and of the dump, in order of accounts. */
  readonly rules: readonly string[]
}

export async function readAll(source: DumpSource, options?: IngestOptions): Promise<ReadDump> {
  const items: DumpItem[] = []
  for await (const item of readDump(source, options)) items.push(item)
  const files = items.flatMap((item) => (item.type === 'record' ? [item.file] : []))
  const accounts = items.flatMap((item) => (item.type === 'account' ? [item.account] : []))
  const account = accounts.at(-1)
  if (account === undefined) throw new TypeError('Unexpected end, expected an account')
  const messages = [...accounts.map((each) => each.messages), ...files.map((file) => file.messages)]
  return {
    items,
    files,
    accounts,
    account,
    rules: messages.flat().map((message) => String(message.ruleId)),
  }
}

export function recordOf(file: VFile | undefined): SourceRecord {
  const record = file?.data.record
  if (record === undefined) throw new TypeError('Unexpected file, expected a record')
  return record
}

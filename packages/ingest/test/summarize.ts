import type { VFileMessage } from 'vfile-message'
import { severityOf } from '@fonds/model'
import type { ReadDump } from './read-all.ts'

/** Characters of a text that stand in an expectation. */
const shownCharacters = 200

/** What came out of a dump, as plain data. */
export interface DumpSummary {
  readonly records: readonly unknown[]
  readonly sightings: readonly unknown[]
  readonly quarantine: readonly string[]
  readonly accounts: readonly unknown[]
}

/** What came out of a dump, in the form in which expectations are written down. */
export function summarize(read: ReadDump): DumpSummary {
  return {
    records: read.files.map((file) => {
      const record = file.data.record
      return {
        dump: record?.dump,
        offset: record?.offset,
        bytes: record?.bytes,
        ...(record?.url === null ? {} : { url: `${record?.url ?? ''} (${record?.urlFrom ?? ''})` }),
        site: `${record?.site ?? ''} (${record?.siteFrom ?? ''})`,
        ...(record?.captured === null
          ? {}
          : { captured: `${record?.captured ?? ''} (${record?.capturedFrom ?? ''})` }),
        encoding: `${record?.encoding.used ?? ''} (${record?.encoding.from ?? ''})`,
        metadata: Object.fromEntries(
          Object.entries(record?.metadata ?? {}).filter(([, value]) => value !== null),
        ),
        text: String(file.value).slice(0, shownCharacters),
        original: file.data.original !== undefined,
        messages: file.messages.map(summarizeMessage),
      }
    }),
    sightings: read.items.flatMap((item) => (item.type === 'sighting' ? [item.sighting] : [])),
    quarantine: read.items.flatMap((item) =>
      item.type === 'quarantine'
        ? [`${item.piece.of} ${item.piece.offset}+${item.piece.bytes.length} ${item.piece.rule}`]
        : [],
    ),
    accounts: read.accounts.map(({ messages, ...account }) => ({
      ...account,
      messages: messages.slice(0, 5).map(summarizeMessage),
      messageCount: messages.length,
    })),
  }
}

function summarizeMessage(message: VFileMessage): string {
  const line = message.line === undefined ? '' : ` line ${message.line}`
  const at = message.offset === undefined ? line : ` @${message.offset}${line}`
  return `${severityOf(message)} ${String(message.ruleId)}${at}: ${message.reason}`
}

export type {
  DumpAccount,
  DumpItem,
  Quarantined,
  StoredAccount,
  StreamAccount,
} from './dump-item.ts'
export { formats } from './formats.table.ts'
export type {
  Caps,
  DumpSettings,
  FieldMapping,
  IngestOptions,
  Separator,
} from './ingest-options.ts'
export { isCompanionName } from './is-companion-name.ts'
export { isDumpName } from './is-dump-name.ts'
export { readDump } from './read-dump.ts'
export { readRecords } from './read-records.ts'
export { recordId } from './record-id.ts'
export type { RecordPlace } from './record-id.ts'
export { ingestRules } from './rules.table.ts'

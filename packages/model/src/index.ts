export type { BlockKind } from './block-kind.ts'
export { defineRules } from './define-rules.ts'
export type { ByteRange, Companion, DumpSource } from './dump-source.ts'
export type {
  AsideSpan,
  Direction,
  Edition,
  EditionBlock,
  EditionEntry,
  EditionKind,
  StatedDate,
} from './edition.ts'
export type { EditionSummary, LabelOrigin } from './edition-summary.ts'
export type { PageEvidence, SiteSize, Spread } from './evidence.ts'
export type { Judgement, Voice } from './judgement.ts'
export type { Fate, Ledger, LedgerSpan } from './ledger.ts'
export { MEMBER_MARK } from './member-mark.ts'
export { placeInDump } from './place-in-dump.ts'
export { report } from './report.ts'
export type { ReportDetails } from './report.ts'
export type { Rule, RuleCatalogue, Severity } from './rule.ts'
export { severityOf } from './severity-of.ts'
export type {
  EncodingOrigin,
  LanguageOrigin,
  Metadata,
  RecordEncoding,
  RecordFormat,
  Sighting,
  FactOrigin,
  SiteOrigin,
  SourceRecord,
} from './source-record.ts'
export type {
  Aside,
  Blank,
  Block,
  Cut,
  Entry,
  Line,
  LineEnding,
  PageStatement,
  TextContent,
  TextRoot,
} from './text-tree.ts'
export type { FondsData } from './vfile-data.ts'

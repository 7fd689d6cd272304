import type { ReportDetails } from '@fonds/model'
import type { IngestRuleId } from './rules.table.ts'

/** A message in the making: said while there is no file yet to say it on. */
export interface Note extends ReportDetails {
  readonly rule: IngestRuleId
}

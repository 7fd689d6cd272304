import { severityOf } from '@fonds/model'
import type { Severity } from '@fonds/model'
import type { VFile } from 'vfile'

/** A diagnostic as it is stored and published. */
export interface MessageRow {
  readonly rule: string
  readonly reason: string
  readonly severity: Severity
  /** 1-based line of the record's text; beside an offset, of the dump's stream. Null where none is known. */
  readonly line: number | null
  /** Byte of the dump's stream; null where it concerns lines of the record. */
  readonly offset: number | null
}

/** Makes a diagnostic plain data. */
export function toMessageRow(message: VFile['messages'][number]): MessageRow {
  return {
    rule: message.ruleId ?? 'unknown',
    reason: message.reason,
    severity: severityOf(message),
    line: message.line ?? null,
    offset: message.offset ?? null,
  }
}

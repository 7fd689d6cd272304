import type { VFileMessage } from 'vfile-message'
import type { Severity } from './rule.ts'

/** The severity of a message, from its three-valued `fatal`. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

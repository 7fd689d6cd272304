import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Rule, Severity } from './rule.ts'

/** Where a rule's section stands, relative to the project's documentation. */
const RULES_PAGE = 'docs/rules.md'

const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  info: undefined,
  warning: false,
  error: true,
}

/** What is known about one occurrence of a rule, beyond the rule itself. */
export interface ReportDetails {
  /** Says more exactly what was met here; default: the rule's own reason. "Unexpected X, expected Y". */
  readonly reason?: string
  /** In the text of the record; of what is said about a dump, in its decompressed stream. */
  readonly place?: Point | Position
  /** Byte in the decompressed stream of the dump, for what concerns bytes and not lines. */
  readonly offset?: number
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly cause?: Error
}

/**
 * Adds a message of a catalogue's rule to a file: the only way in which a diagnostic is made.
 *
 * @throws TypeError when the catalogue has no such rule.
 */
export function report<Id extends string>(
  file: VFile,
  catalogue: Readonly<Record<Id, Rule>>,
  id: Id,
  details: ReportDetails = {},
): VFileMessage {
  const rule: Rule | undefined = catalogue[id]
  if (rule === undefined)
    throw new TypeError(`Unexpected rule \`${id}\`, expected one of the catalogue`)
  const message = file.message(details.reason ?? rule.reason, {
    ruleId: id,
    source: 'fonds',
    ...(details.place === undefined ? {} : { place: details.place }),
    ...(details.cause === undefined ? {} : { cause: details.cause }),
  })
  message.fatal = fatal[rule.severity]
  message.note = rule.description
  message.url = `${RULES_PAGE}#${id}`
  if (details.actual !== undefined) message.actual = details.actual
  if (details.expected !== undefined) message.expected = [...details.expected]
  if (details.offset !== undefined) message.offset = details.offset
  return message
}

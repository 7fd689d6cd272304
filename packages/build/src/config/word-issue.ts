import type { z } from 'zod'
import { nearestName } from './nearest-name.ts'
import { wordFound } from './word-found.ts'

const NAMES_WITH_VALUES = 'names with values, as `name: value`'

/** What a schema calls kinds of values, as who writes `fonds.yaml` would. */
const kinds = new Map<string, string>([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', '`true` or `false`'],
  ['array', 'a list, each entry behind a `- `'],
  ['object', NAMES_WITH_VALUES],
  ['record', NAMES_WITH_VALUES],
])

/**
 * Says what a schema expected at a place of `fonds.yaml` and what stands there, for issues to which it has no words of its
 * own; undefined: neither have we.
 */
export function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  const expected = expectedBy(issue)
  if (expected === null) return undefined
  const { input } = issue
  return `expected ${expected}, ${wordFound(input)}${adviceFor(issue, input)}`
}

function expectedBy(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return kinds.get(issue.expected) ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'at least one character'
      return issue.inclusive === true ? `${issue.minimum} or more` : `more than ${issue.minimum}`
    case 'too_big':
      return `${issue.maximum} or less`
    case 'invalid_key':
      return 'a name of at least one character'
    case 'invalid_union':
      return issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedBy)).join('; or ')
    // The schema has words of its own for these, `explainIssue` has, or it asks for no such thing.
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    default:
      return null
  }
}

function adviceFor(issue: z.core.$ZodRawIssue, input: unknown): string {
  if (issue.code === 'invalid_value' && typeof input === 'string') {
    const nearest = nearestName(input, issue.values.map(String))
    return nearest === null ? '' : `, did you mean \`${nearest}\`?`
  }
  const isText = issue.code === 'invalid_type' && issue.expected === 'string'
  if (isText && (typeof input === 'number' || typeof input === 'boolean'))
    return `: put it in quotes, as '${input}'`
  return ''
}

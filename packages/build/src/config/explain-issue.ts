import { z } from 'zod'
import { configSchema } from './config-schema.ts'
import { nearestName } from './nearest-name.ts'

/** Where something is wrong, and what. */
export interface ConfigProblem {
  readonly path: readonly PropertyKey[]
  readonly reason: string
}

/** Codes of issues about a value as a whole: it is of another shape than expected. */
const SHAPE_CODES: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value'])

/** Says in words of the file what a schema found wrong with it. */
export function explainIssue(issue: z.core.$ZodIssue): readonly ConfigProblem[] {
  if (issue.code === 'unrecognized_keys') return explainKeys(issue)
  if (issue.code === 'invalid_union') {
    // Of several shapes that a value may have, the one that it was given is worth telling about.
    const given = issue.errors.find((branch) => !branch.some(isAboutShape))
    if (given !== undefined) {
      return given.flatMap((inner) =>
        explainIssue({ ...inner, path: [...issue.path, ...inner.path] }),
      )
    }
  }
  const key = issue.path.map(String).join('.')
  return [{ path: issue.path, reason: key === '' ? issue.message : `\`${key}\`: ${issue.message}` }]
}

function isAboutShape({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && SHAPE_CODES.has(code)
}

function explainKeys(issue: z.core.$ZodIssueUnrecognizedKeys): readonly ConfigProblem[] {
  const names = namesAt(configSchema, issue.path)
  return issue.keys.map((key) => {
    const nearest = nearestName(key, names)
    const advice =
      nearest === null ? `expected one of ${names.join(', ')}` : `did you mean \`${nearest}\`?`
    return { path: [...issue.path, key], reason: `unknown key \`${key}\`, ${advice}` }
  })
}

/** The keys that a schema knows at a path. */
function namesAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrap(schema)
  const [first, ...rest] = path
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => namesAt(option, path))
  if (inner instanceof z.ZodArray && first !== undefined) return namesAt(inner.element, rest)
  if (!(inner instanceof z.ZodObject)) return []
  return first === undefined ? Object.keys(inner.shape) : namesAt(inner.shape[String(first)], rest)
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
    ? unwrap(schema.unwrap())
    : schema
}

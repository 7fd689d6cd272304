import type { InterfaceLanguage } from './interface-language.ts'
import { languageOf } from './language-of.ts'
import type { StringOverrides } from './string-overrides.ts'

/** What is wrong with strings that an archive words otherwise, and where. */
export interface StringProblem {
  readonly path: readonly string[]
  readonly reason: string
  /** The names that there are, where one is not; else empty. */
  readonly names: readonly string[]
}

const placeholder = /\{([a-z]+)\}/gi

/** Every override must be of a string that there is, of its kind, and name no place that it does not fill. */
export function stringProblems(
  tag: InterfaceLanguage,
  overrides: StringOverrides,
): readonly StringProblem[] {
  return compare(languageOf(tag).strings, overrides, [], [])
}

function compare(
  ours: unknown,
  theirs: unknown,
  path: readonly string[],
  siblings: readonly string[],
): StringProblem[] {
  const problem = (reason: string, names: readonly string[] = []): StringProblem[] => [
    { path, reason, names },
  ]
  if (typeof ours === 'string') {
    if (typeof theirs !== 'string') return problem('expected a text')
    const known = placesOf(ours)
    const strange = placesOf(theirs).filter((place) => !known.includes(place))
    if (strange.length === 0) return []
    const places = known.length === 0 ? 'has no places to fill' : `fills ${known.join(', ')} alone`
    return problem(`nothing fills ${strange.join(', ')}: this text ${places}`)
  }
  if (!isTable(ours)) {
    return problem(`there is no text \`${path.at(-1) ?? ''}\` here`, siblings)
  }
  if (!isTable(theirs)) {
    return problem(`expected texts by name: ${Object.keys(ours).join(', ')}`)
  }
  return Object.entries(theirs).flatMap(([name, value]) =>
    compare(
      Object.hasOwn(ours, name) ? ours[name] : undefined,
      value,
      [...path, name],
      Object.keys(ours),
    ),
  )
}

function placesOf(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map((match) => match[0])
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

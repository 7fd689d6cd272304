import type { Language } from './language.ts'
import type { StringOverrides } from './string-overrides.ts'

/** A language with some of its strings worded otherwise; what `stringProblems` objects to must not come here. */
export function overrideStrings(language: Language, overrides: StringOverrides): Language {
  if (Object.keys(overrides).length === 0) return language
  return { ...language, strings: merge(language.strings, overrides) }
}

function merge<Table extends object>(ours: Table, theirs: object): Table {
  const merged: Table = { ...ours }
  for (const [name, value] of Object.entries(theirs)) {
    const own: unknown = Reflect.get(ours, name)
    const isTable = typeof own === 'object' && own !== null && typeof value === 'object'
    Reflect.set(merged, name, isTable ? merge(own, value) : value)
  }
  return merged
}

import type { Direction } from '@fonds/model'
import type { DatePatterns } from './date-patterns.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import type { Strings } from './strings.ts'

/**
 * An interface language: its strings and the little it knows of numbers and dates. All of it is written here and
 * none asked of the machine, so that every machine writes the same bytes.
 */
export interface Language<Category extends string = string> {
  readonly tag: InterfaceLanguage
  readonly dir: Direction
  /** The plural category of a whole number, as CLDR has it. */
  readonly category: (count: number) => Category | 'other'
  /** What stands between groups of three digits. */
  readonly digitGroup: string
  /** January first. */
  readonly months: readonly string[]
  /** A moment is `{date}` with `{time}` in UTC. */
  readonly date: DatePatterns & { readonly moment: string }
  /** In a citation in the manner of the APA, which begins with the year. */
  readonly citedDate: DatePatterns
  readonly strings: Strings<Category>
}

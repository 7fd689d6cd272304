import type { Direction } from '@fonds/model'
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
  /** `{year}`, `{month}` (its name), `{day}` (its number); a moment is such a day with `{time}` in UTC. */
  readonly date: {
    readonly day: string
    readonly month: string
    readonly year: string
    readonly moment: string
  }
  readonly strings: Strings<Category>
}

import type { Result } from 'hastscript'
import { fill } from './fill.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Language } from '../strings/language.ts'
import { pluralOf } from '../strings/plural-of.ts'
import type { Plural } from '../strings/strings.ts'

/** A number of things in words, with the number marked. */
export function countNodes(language: Language, forms: Plural<string>, n: number): Result {
  return fill(pluralOf(language, forms, n), {
    n: <span class="number">{formatNumber(language, n)}</span>,
  })
}

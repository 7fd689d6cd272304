import { fillText } from './fill-text.ts'
import { formatNumber } from './format-number.ts'
import type { Language } from './language.ts'
import { pluralOf } from './plural-of.ts'
import type { Plural } from './strings.ts'

/** A number of things in words: "1 record", "1,204 records". */
export function count(language: Language, forms: Plural<string>, n: number): string {
  return fillText(pluralOf(language, forms, n), { n: formatNumber(language, n) })
}

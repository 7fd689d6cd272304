import type { Language } from './language.ts'
import type { Plural } from './strings.ts'

/** The template for a number of things. */
export function pluralOf(language: Language, forms: Plural<string>, n: number): string {
  const form = forms[language.category(n)] ?? forms['other']
  if (form === undefined) throw new TypeError('Expected a plural with the form `other`')
  return form
}

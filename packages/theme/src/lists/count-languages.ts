import { languageName } from '../languages/language-name.ts'
import type { Listed } from '../pages/listed.ts'

/** How many of the languages of a list are known: the undetermined stand in it, too, and are none. */
export function countLanguages(listed: readonly Listed[]): number {
  return listed.filter(({ value }) => languageName(value) !== null).length
}

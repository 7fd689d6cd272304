import type { FactOrigin } from '@fonds/model'
import type { Result } from 'hastscript'
import type { Language } from '../strings/language.ts'

/** Who gives a fact; nothing for a fact that nobody gives. */
export function saidBy(language: Language, from: FactOrigin | null): Result | null {
  return from === null ? null : <small>{language.strings.edition.factFrom[from]}</small>
}

import type { SourceRecord } from '@fonds/model'
import { UNDETERMINED } from './detect-language.ts'

/** A language that is stated beside a text, and who states it. */
export interface StatedLanguage {
  /** BCP 47. */
  readonly tag: string
  readonly from: NonNullable<SourceRecord['languageFrom']>
}

/**
 * The language of a page: what an archivist states; else what its text shows; else what the page states of itself, which
 * templates get wrong too often to be asked first.
 *
 * @param detected BCP 47; `und` when the text does not show it.
 */
export function chooseLanguage(detected: string, stated: StatedLanguage | null): string {
  if (stated === null) return detected
  return stated.from === 'metadata' || detected === UNDETERMINED ? stated.tag : detected
}

import type { Result } from 'hastscript'
import { languageName } from '../languages/language-name.ts'
import type { Frame } from './frame.ts'

/** A language by its own name, marked as being in that language. */
export function languageLabel(frame: Frame, lang: string): Result {
  const name = languageName(lang)
  if (name === null) return <span>{frame.language.strings.chrome.unknownLanguage}</span>
  return <bdi lang={lang}>{name}</bdi>
}

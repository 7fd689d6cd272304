import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import { ja } from './ja.ts'
import type { Language } from './language.ts'

const languages: Readonly<Record<InterfaceLanguage, Language>> = { en, ar, de, fr, ja }

/** An interface language with all its strings. */
export function languageOf(tag: InterfaceLanguage): Language {
  return languages[tag]
}

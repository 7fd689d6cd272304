import type { SearchSetup } from '@fonds/theme'
import type { Speaker } from './speaker.ts'

/** A language in its own name, as far as the page or the browser knows it. */
export function languageLabel(lang: string, setup: SearchSetup, speaker: Speaker): string {
  const known = setup.languages[lang]
  if (known !== undefined) return known
  if (lang === 'und' || lang === '') return speaker.say('unknownLanguage')
  try {
    return new Intl.DisplayNames([lang, setup.lang], { type: 'language' }).of(lang) ?? lang
  } catch {
    return lang
  }
}

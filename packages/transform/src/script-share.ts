import type { Direction } from '@fonds/model'

/** Scripts that tell a language or a direction. */
export type ScriptName =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'syriac'
  | 'thaana'
  | 'nko'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'devanagari'
  | 'ethiopic'
  | 'khmer'
  | 'myanmar'
  | 'tibetan'
  | 'sinhala'
  | 'syllabics'
  | 'cherokee'

const scripts: Readonly<Record<ScriptName, RegExp>> = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  syriac: /\p{Script=Syriac}/gu,
  thaana: /\p{Script=Thaana}/gu,
  nko: /\p{Script=Nko}/gu,
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  ethiopic: /\p{Script=Ethiopic}/gu,
  khmer: /\p{Script=Khmer}/gu,
  myanmar: /\p{Script=Myanmar}/gu,
  tibetan: /\p{Script=Tibetan}/gu,
  sinhala: /\p{Script=Sinhala}/gu,
  syllabics: /\p{Script=Canadian_Aboriginal}/gu,
  cherokee: /\p{Script=Cherokee}/gu,
}

const RIGHT_TO_LEFT = ['arabic', 'hebrew', 'syriac', 'thaana', 'nko'] as const
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** How many letters of each script a text holds. */
export function countScripts(text: string): ReadonlyMap<ScriptName, number> {
  const counts = new Map<ScriptName, number>()
  for (const name of scriptNames) {
    const found = text.match(scripts[name])
    if (found !== null) counts.set(name, found.length)
  }
  return counts
}

const scriptNames = Object.keys(scripts).filter((name): name is ScriptName => name in scripts)

/** The direction most letters of a text are written in. */
export function directionOf(text: string): Direction {
  if (!RTL_LETTER.test(text)) return 'ltr'
  const counts = countScripts(text)
  const rtl = RIGHT_TO_LEFT.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  let all = 0
  for (const count of counts.values()) all += count
  return rtl * 2 > all ? 'rtl' : 'ltr'
}

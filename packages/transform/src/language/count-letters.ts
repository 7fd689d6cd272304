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

/** Characters before this one hold letters of no other script than Latin. */
const END_OF_LATIN = 0x250
/** What each of them is: a Latin letter, a letter of no script (the micro sign), none. */
const latinKinds = { none: 0, latin: 1, common: 2 } as const
const latinTable = Uint8Array.from({ length: END_OF_LATIN }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\p{Script=Latin}/u.test(char)) return latinKinds.latin
  return /\p{L}/u.test(char) ? latinKinds.common : latinKinds.none
})
const LATIN_STRETCH = /[\0-\u024f]+/g
const LETTER = /\p{L}/gu

/** The letters of a text. */
export interface LetterCounts {
  readonly letters: number
  /** How many of them, and of the marks between them, are of each script; scripts that do not occur are left out. */
  readonly scripts: ReadonlyMap<ScriptName, number>
}

/** Counts the letters of a text by script. The patterns are asked of what lies beyond Latin alone: next to nothing, mostly. */
export function countLetters(text: string): LetterCounts {
  let latin = 0
  let common = 0
  for (let at = 0; at < text.length; at++) {
    const kind = latinTable[text.charCodeAt(at)]
    if (kind === latinKinds.latin) latin++
    else if (kind === latinKinds.common) common++
  }
  const rest = text.replaceAll(LATIN_STRETCH, '')
  const counts = new Map<ScriptName, number>()
  if (latin > 0) counts.set('latin', latin)
  if (rest !== '') {
    for (const name of scriptNames) {
      const found = rest.match(scripts[name])?.length ?? 0
      if (found > 0) counts.set(name, found + (counts.get(name) ?? 0))
    }
  }
  return { letters: latin + common + (rest.match(LETTER)?.length ?? 0), scripts: counts }
}

const scriptNames = Object.keys(scripts).filter((name): name is ScriptName => name in scripts)

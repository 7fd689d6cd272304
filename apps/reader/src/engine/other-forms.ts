/**
 * Languages whose words Pagefind brings to their stems. Polish it brings to stems too, but leaves many cases apart
 * (`wypoczynek`, `wypoczynku`).
 */
const stemmed: ReadonlySet<string> = new Set(
  'ar ca da de el en es et eu fi fr ga hi hu hy id it lt ne nl no pt ro ru sr sv ta tr yi'.split(
    ' ',
  ),
)

/** Letters that Hebrew writes onto the front of a word, three of them at most. */
const hebrewFront = /^[והבכלמש]/u
const MOST_FRONT = 3
const LEAST_HEBREW = 2

/** Letters that an ending may have (`-ами`). Chosen, not measured. */
const MOST_ENDING = 3

/** Letters that are left of a word without its ending. Chosen, not measured: shorter beginnings find other words. */
const LEAST_STEM = 4

/** The same for Korean, where a letter is a syllable. */
const LEAST_STEM_KOREAN = 2

const spelled =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hangul}\p{M}]+$/u

/** Chinese, Japanese and Korean texts write Latin letters and digits in two widths. */
const hasTwoWidths: ReadonlySet<string> = new Set(['ja', 'ko', 'zh'])
const ascii = /[!-~]/gu
const FULL_WIDTH = 0xfee0

/** Japanese writes many a word in either kana; the letters of one stand as far from those of the other. */
const hiragana = /[\u3041-\u3096]/gu
const katakana = /[\u30a1-\u30f6]/gu
const BETWEEN_KANA = 0x60

/**
 * Other forms to look for where a language does not have a word as it was typed, the likeliest first: in letters of the
 * other width, in the other kana; Hebrew without the letters on its front; without its ending, where Pagefind knows no stems. What is
 * left finds every word that begins so.
 */
export function otherForms(word: string, lang: string): readonly string[] {
  const forms = [
    ...inOtherWidth(word, lang),
    ...(lang === 'ja' ? inOtherKana(word) : []),
    ...(lang === 'he' ? withoutFront(word) : []),
  ]
  return stemmed.has(lang) || lang === 'he' || !spelled.test(word)
    ? forms
    : [...forms, ...withoutEnding(word, lang === 'ko' ? LEAST_STEM_KOREAN : LEAST_STEM)]
}

function inOtherWidth(word: string, lang: string): readonly string[] {
  const narrow = word.normalize('NFKC')
  if (!hasTwoWidths.has(lang)) return narrow === word ? [] : [narrow]
  const wide = word.replaceAll(ascii, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
  )
  return [narrow, wide].filter((form) => form !== word)
}

function inOtherKana(word: string): readonly string[] {
  const full = word.normalize('NFKC')
  const moved = (sign: string, by: number): string => String.fromCharCode(sign.charCodeAt(0) + by)
  return [
    full.replaceAll(katakana, (sign) => moved(sign, -BETWEEN_KANA)),
    full.replaceAll(hiragana, (sign) => moved(sign, BETWEEN_KANA)),
  ].filter((form) => form !== full)
}

function withoutEnding(word: string, leastStem: number): readonly string[] {
  const letters = Array.from(word)
  const most = Math.max(0, Math.min(MOST_ENDING, letters.length - leastStem))
  return Array.from({ length: most }, (_, at) => letters.slice(0, letters.length - 1 - at).join(''))
}

function withoutFront(word: string): readonly string[] {
  const forms: string[] = []
  let rest = word.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  while (forms.length < MOST_FRONT && rest.length > LEAST_HEBREW && hebrewFront.test(rest)) {
    rest = rest.slice(1)
    forms.push(rest)
  }
  return forms
}

import { eld } from 'eld/extrasmall'
import { sampleText } from './sample-text.ts'
import { countLetters, type ScriptName } from './count-letters.ts'

/** BCP 47 for what could not be told. */
export const UNDETERMINED = 'und'

/** Of a text this much is looked at in each place, in UTF-16 code units: the detector reads no more. */
const SAMPLE = 1000
/** Letters a text needs before a language is told from them at all. Chosen, not measured. */
const LEAST_LETTERS = 12
/** Letters below which only a reliable answer of the detector counts. */
const SHORT = 80
/** A sign letter proves its language from this share of the letters on. Chosen, from the Declarations of Human Rights. */
const SIGN_SHARE = 0.004

/** Languages that are alone in their script here, or told apart by letters no sister language has. */
const byScript: Partial<Record<ScriptName, string>> = {
  han: 'zh',
  kana: 'ja',
  hangul: 'ko',
  khmer: 'km',
  myanmar: 'my',
  tibetan: 'bo',
  sinhala: 'si',
  syllabics: 'iu',
  cherokee: 'chr',
  thaana: 'dv',
  nko: 'nqo',
}

interface Sign {
  readonly script: ScriptName
  readonly letters: RegExp
  readonly lang: string
  /** Where other languages write the letters too, but seldom: default `SIGN_SHARE`. */
  readonly share?: number
}

/** Letters that only one language writes, or writes often, in order: the first whose share is enough decides. */
const signs: readonly Sign[] = [
  { script: 'arabic', letters: /[ېۈۋ]/gu, lang: 'ug' },
  { script: 'arabic', letters: /[ڕڵێ]/gu, lang: 'ckb' },
  { script: 'arabic', letters: /[ښځڅړ]/gu, lang: 'ps' },
  { script: 'arabic', letters: /[ڄڃڇڍڏڙٻڀ]/gu, lang: 'sd' },
  { script: 'arabic', letters: /[ٹڈڑے]/gu, lang: 'ur' },
  { script: 'hebrew', letters: /[װױײ]|\u05d0[\u05b7\u05b8]/gu, lang: 'yi' },
  { script: 'ethiopic', letters: /[ቐ-ቝኸ-ኾ]/gu, lang: 'ti' },
  { script: 'cyrillic', letters: /[ґєї]/giu, lang: 'uk' },
  { script: 'cyrillic', letters: /[әғқұһ]/giu, lang: 'kk' },
  { script: 'cyrillic', letters: /[өү]/giu, lang: 'mn' },
  { script: 'latin', letters: /[ħġċ]/giu, lang: 'mt' },
  { script: 'latin', letters: /[ảẩẫậẳẵặẻểễệỉỏổỗộởỡợủửữựỷỹơư]/giu, lang: 'vi', share: 0.02 },
  { script: 'latin', letters: /[êîû]/giu, lang: 'ku', share: 0.06 },
]

/**
 * Tells the language of a text: by its script or by letters only one language has, else by the n-grams of `eld`. Of a long
 * text several places are looked at, and what most of them show counts: what stands before a book is often in another
 * language.
 *
 * @returns BCP 47; `und` when the text is too short or the detector is unsure.
 */
export function detectLanguage(text: string): string {
  const samples = sampleText(text, SAMPLE)
  const sample = samples.join('\n')
  const { letters, scripts: counts } = countLetters(sample)
  let main: ScriptName | null = null
  let most = letters / 3
  for (const [script, count] of counts) {
    if (count <= most) continue
    main = script
    most = count
  }
  if (main === 'han' && (counts.get('kana') ?? 0) * 20 > letters) main = 'kana'
  if (letters < (isDense(main) ? LEAST_LETTERS / 3 : LEAST_LETTERS)) return UNDETERMINED
  const alone = main === null ? undefined : byScript[main]
  if (alone !== undefined) return alone
  const sign = signs.find(
    (each) =>
      each.script === main &&
      (sample.match(each.letters)?.length ?? 0) > (each.share ?? SIGN_SHARE) * letters,
  )
  if (sign !== undefined) return sign.lang
  return mostNamed(samples) ?? (letters < SHORT ? UNDETERMINED : leading(text))
}

/** The language that the detector is sure of in most samples, of several the first; null when it is sure of none. */
function mostNamed(samples: readonly string[]): string | null {
  const named = new Map<string, number>()
  for (const sample of samples) {
    const found = eld.detect(sample)
    if (!found.isReliable()) continue
    const times = (named.get(found.language) ?? 0) + 1
    if (times * 2 > samples.length) return found.language
    named.set(found.language, times)
  }
  const [first] = [...named].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}

/** Of unsure answers, one so far ahead of the next is taken. Chosen, not measured. */
const LEAD = 0.1
const LEAST_SCORE = 0.5

/** An unsure answer, where it is far ahead of the next. */
function leading(text: string): string {
  const found = eld.detect(text)
  const scores: Readonly<Record<string, number>> = found.getScores()
  const [first = 0, second = 0] = Object.values(scores).sort((a, b) => b - a)
  return first >= LEAST_SCORE && first - second >= LEAD ? found.language : UNDETERMINED
}

function isDense(script: ScriptName | null): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul'
}

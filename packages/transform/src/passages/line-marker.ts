import { readDecimal } from '../text/read-decimal.ts'

/** What a line starts with, if that says what the line is. */
export interface LineMarker {
  readonly kind: 'bullet' | 'ordered' | 'quote'
  /** UTF-16 code units of white space before it. */
  readonly before: number
  /** UTF-16 code units from the start of the line to the first character of the item's own words. */
  readonly length: number
  /** The number an ordered marker counts, when it is written in digits or single letters; else null. */
  readonly ordinal: number | null
  /** How deep a quotation is nested, from 1; null of other markers. */
  readonly depth: number | null
}

const BULLET = /^(\s*)(?:[-*•·–—▪◦‣●○■□▶►➤✓✔❖◆◇※・⁃∙+]|o(?=\s{2})|\uf0b7)(?:\s+)(?=\S)/u
/** Signs that need no space behind them. */
const TIGHT_BULLET = /^(\s*)[•‣●▪◦■◆▶►➤✓✔・]\s*(?=\S)/u
const DIGITS = /^(\s*)(?:\(?([\d٠-٩۰-۹]{1,3})[.)．）]|[（(]([\d]{1,3})[)）]|([①-⑳]))\s+(?=\S)/u
const LETTER = /^(\s*)\(?([a-zA-Z])\)\s+(?=\S)/u
const ROMAN = /^(\s*)\(?([ivxlc]{2,6})[.)]\s+(?=\S)/u
const CJK_COUNT = /^(\s*)(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)(?=\S)/u
/** How most lines begin, and no marker does: with a letter that is no sign and no Roman number, and no bracket behind it. */
const WORDS = /^\s*[A-Zabd-hjkmnp-uwyz](?!\))/u
const QUOTE = /^(\s*)((?:>[ \t]?)+)(?=.|$)/u

/** Reads the marker at the start of a line; null when there is none. */
export function readLineMarker(line: string): LineMarker | null {
  if (WORDS.test(line)) return null
  const quote = QUOTE.exec(line)
  if (quote !== null) {
    return {
      kind: 'quote',
      before: quote[1]?.length ?? 0,
      length: quote[0].length,
      ordinal: null,
      depth: quote[2]?.replaceAll(/[^>]/g, '').length ?? 1,
    }
  }
  const bullet = BULLET.exec(line) ?? TIGHT_BULLET.exec(line)
  if (bullet !== null) {
    return {
      kind: 'bullet',
      before: bullet[1]?.length ?? 0,
      length: bullet[0].length,
      ordinal: null,
      depth: null,
    }
  }
  return readOrdered(line)
}

function readOrdered(line: string): LineMarker | null {
  const digits = DIGITS.exec(line)
  if (digits !== null) {
    return {
      kind: 'ordered',
      before: digits[1]?.length ?? 0,
      length: digits[0].length,
      ordinal: ordinalOf(digits[2] ?? digits[3] ?? digits[4] ?? ''),
      depth: null,
    }
  }
  const letter = LETTER.exec(line)
  if (letter !== null) {
    return {
      kind: 'ordered',
      before: letter[1]?.length ?? 0,
      length: letter[0].length,
      ordinal: (letter[2] ?? 'a').toLowerCase().charCodeAt(0) - 96,
      depth: null,
    }
  }
  const other = ROMAN.exec(line) ?? CJK_COUNT.exec(line)
  return other === null
    ? null
    : {
        kind: 'ordered',
        before: other[1]?.length ?? 0,
        length: other[0].length,
        ordinal: null,
        depth: null,
      }
}

/** Circled digits count like plain ones. */
function ordinalOf(digits: string): number {
  return readDecimal(digits.normalize('NFKC'))
}

import { fillText } from '../strings/fill-text.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Language } from '../strings/language.ts'

/** "Line 12" or "Lines 12–14". */
export function lineRange(language: Language, lines: readonly [from: number, to: number]): string {
  const say = language.strings.edition
  const [from, to] = lines
  if (from === to) return fillText(say.line, { line: formatNumber(language, from) })
  return fillText(say.lineRange, {
    from: formatNumber(language, from),
    to: formatNumber(language, to),
  })
}

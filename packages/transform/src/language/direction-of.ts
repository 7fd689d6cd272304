import type { Direction } from '@fonds/model'
import { countLetters } from './count-letters.ts'

const RIGHT_TO_LEFT = ['arabic', 'hebrew', 'syriac', 'thaana', 'nko'] as const
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** The direction most letters of a text are written in. */
export function directionOf(text: string): Direction {
  if (!RTL_LETTER.test(text)) return 'ltr'
  const counts = countLetters(text).scripts
  const rtl = RIGHT_TO_LEFT.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  let all = 0
  for (const count of counts.values()) all += count
  return rtl * 2 > all ? 'rtl' : 'ltr'
}

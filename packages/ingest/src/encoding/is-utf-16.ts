import { detectBom } from './detect-bom.ts'
import { guessUtf16 } from './guess-utf-16.ts'

/** Whether bytes are UTF-16, by their mark or by their NULs. */
export function isUtf16(head: Uint8Array): boolean {
  const mark = detectBom(head)
  return mark === null ? guessUtf16(head) !== null : mark.encoding !== 'utf-8'
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/g
const ZERO =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u200b-\u200f\u202a-\u202e\ufeff]/g
/** Where the first of them begin. */
const BEYOND_LATIN = /[\u0300-\uffff]/
const TAB_STOP = 8

/** How many columns of a terminal a text takes: East Asian characters two, marks none. */
export function displayWidth(text: string): number {
  if (!BEYOND_LATIN.test(text)) return text.length
  return text.length + count(text, WIDE, true) - count(text, ZERO, false)
}

/** How many columns of white space a text starts with; a tab goes to the next multiple of eight. */
export function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (character === '\t') columns += TAB_STOP - (columns % TAB_STOP)
    else if (character === '\u3000') columns += 2
    else if (character === ' ' || character === '\u00a0') columns += 1
    else break
  }
  return columns
}

function count(text: string, pattern: RegExp, wide: boolean): number {
  let sum = 0
  for (const match of text.matchAll(pattern)) sum += wide ? 2 - match[0].length : 1
  return sum
}

/** UTF-16 code units: as many as a table of them has places. */
export const CODE_UNITS = 0x10000
/** Halves of pairs; the last one stands before `END_OF_HALVES`. */
export const FIRST_HALF = 0xd800
export const END_OF_HALVES = 0xe000

/**
 * Every UTF-16 code unit in order, NUL in place of the halves of pairs: where a pattern finds something in it, that is what
 * it finds of all characters. A table filled by the runs found takes a hundredth of the time that asking 65,536 times does.
 */
export const codeUnits: string = Array.from({ length: CODE_UNITS }, (_, code) =>
  code >= FIRST_HALF && code < END_OF_HALVES ? '\0' : String.fromCharCode(code),
).join('')

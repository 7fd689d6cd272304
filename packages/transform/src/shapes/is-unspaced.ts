const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/gu
const LETTERS = /\p{L}/gu
/** Share of the letters. Chosen, not measured. */
const MOSTLY = 0.5
/** Characters that are looked at. */
const LOOK = 200

/** Is a text mostly in a script that is written without spaces between words: Thai and its like, Chinese, Japanese? */
export function isUnspaced(text: string): boolean {
  const start = text.slice(0, LOOK)
  const unspaced = start.match(UNSPACED)?.length ?? 0
  return unspaced > 0 && unspaced > MOSTLY * (start.match(LETTERS)?.length ?? 0)
}

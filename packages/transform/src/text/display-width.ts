const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/g
const ZERO =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u200b-\u200f\u202a-\u202e\ufeff]/g
/** Where the first of them begin. */
const BEYOND_LATIN = /[\u0300-\uffff]/

/** How many columns of a terminal a text takes: East Asian characters two, marks none. */
export function displayWidth(text: string): number {
  if (!BEYOND_LATIN.test(text)) return text.length
  let columns = text.length - (text.match(ZERO)?.length ?? 0)
  // One character of two columns is two code units long where it takes a pair of them.
  for (const [wide] of text.matchAll(WIDE)) columns += 2 - wide.length
  return columns
}

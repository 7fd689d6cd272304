/** Controls other than white space, non-characters and halves of surrogate pairs: no text file should hold them. */
const invalid =
  // oxlint-disable-next-line no-control-regex -- the control characters are what it is about
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu

/** Text as one line: in formats of lines, a line break would begin another field. */
export function oneLine(text: string): string {
  return text
    .replace(invalid, '\u{fffd}')
    .replace(/[\s\u{85}]+/gu, ' ')
    .trim()
}

/** The number that decimal digits of any script write. Digits of a script stand in a run that begins with its nought. */
export function readDecimal(digits: string): number {
  return Array.from(digits).reduce((value, digit) => value * 10 + valueOf(digit), 0)
}

const DIGIT = /^\p{Nd}$/u

function valueOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code--
    value++
  }
  return value
}

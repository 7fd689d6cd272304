const CODE_SIGNS = /[{}<>=;$\\_`|]|\(\)/u

/** Does a text hold a sign that code has and prose hardly: a brace, an equals sign, a semicolon, an empty pair of brackets? */
export function hasCodeSign(text: string): boolean {
  return CODE_SIGNS.test(text)
}

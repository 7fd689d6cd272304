/** Words and phrases in the form of `textKey`, by the language that they are of, BCP 47. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>

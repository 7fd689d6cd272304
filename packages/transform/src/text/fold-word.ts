const ACCENTS = /[\u0300-\u036f]/g
/** Full stops of abbreviations, geresh, the Devanagari sign of abbreviation, joiners and marks of direction. */
const SIGNS = /[.׳॰\u200c-\u200f]/g

/** A word as it is looked up: in lower case, without accents, the stops of abbreviations, the dot of a Turkish i. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(ACCENTS, '')
    .replaceAll(SIGNS, '')
    .normalize('NFC')
}

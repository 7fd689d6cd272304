/**
 * What was counted in the units of a page, one column a measure, one row a unit. Counts are of characters
 * (UTF-16 code units) unless said otherwise.
 */
export interface MeasuredUnits {
  readonly count: number
  /** Words; scripts without spaces count a part of a word for each character. */
  readonly words: Float32Array
  /** Everything but white space. */
  readonly chars: Float32Array
  readonly letters: Float32Array
  readonly uppers: Float32Array
  readonly digits: Float32Array
  readonly stops: Float32Array
  readonly commas: Float32Array
  readonly colons: Float32Array
  readonly quotes: Float32Array
  readonly brackets: Float32Array
  readonly dashes: Float32Array
  readonly bars: Float32Array
  readonly currencies: Float32Array
  /** Symbols and punctuation of no other class. */
  readonly others: Float32Array
  /** Words that start with a capital, and words of digits. */
  readonly capitalWords: Float32Array
  readonly numberWords: Float32Array
  /** Stops and question marks followed by white space or the end. */
  readonly sentenceEnds: Float32Array
  readonly questions: Float32Array
  /** Characters of dense and thin scripts. */
  readonly unspaced: Float32Array
  /** Class (see `charClass`) of the first and of the last character, closing quotes and brackets passed over. */
  readonly firstClass: Uint8Array
  readonly lastClass: Uint8Array
  readonly lastCode: Uint16Array
  /** Hash of the words of the unit: equal for units of equal words. */
  readonly hash: Int32Array
  /** Hashes of the unit's words stand at `tokens[tokenStart[i]]` up to `tokens[tokenStart[i + 1]]`. */
  readonly tokenStart: Int32Array
  readonly tokens: Int32Array
}

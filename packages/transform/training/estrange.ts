import type { Unit } from '../src/passages/unit.ts'

/** The disguises in which a page can be shown to the trees, so that they do not lean on one language. */
export const scripts = ['latin', 'caseless', 'dense', 'thin'] as const
export type Script = (typeof scripts)[number]

const VOWELS = 'aeiouyäöüéèàáíóúêôâåøæ'
const CONSONANTS = 'bcdfghjklmnpqrstvwxzßñç'
const CASELESS_START = 0x627
const CASELESS_SIZE = 36
const DENSE_START = 0x4e00
const DENSE_SIZE = 3000
const THIN_START = 0xe01
const THIN_SIZE = 46
const LETTERS_A_DENSE_CHAR = 3
const WORD = /[\p{L}\p{M}]+/gu

/**
 * The units with every word put into another alphabet by a fixed cipher: equal words stay equal, lengths, signs and
 * digits stay, and no word keeps a meaning. A language that the learned weights have never seen looks like this.
 *
 * @param key picks the cipher.
 */
export function estrange(units: readonly Unit[], script: Script, key: number): readonly Unit[] {
  return units.map((unit) => {
    const text = unit.text.replaceAll(WORD, (word) => writers[script](word, key))
    return { ...unit, text: script === 'dense' || script === 'thin' ? closeUp(text, script) : text }
  })
}

const writers = {
  latin: (word, key) => Array.from(word, (letter) => latin(letter, key)).join(''),
  caseless: (word, key) =>
    Array.from(word.toLowerCase(), (letter) => {
      return String.fromCharCode(
        CASELESS_START + (((letter.codePointAt(0) ?? 0) * 7 + key) % CASELESS_SIZE),
      )
    }).join(''),
  dense: (word, key) =>
    Array.from({ length: Math.ceil(word.length / LETTERS_A_DENSE_CHAR) }, (_, at) => {
      return String.fromCharCode(
        DENSE_START + (hash(word.toLowerCase(), key + at * 131) % DENSE_SIZE),
      )
    }).join(''),
  thin: (word, key) =>
    Array.from(word.toLowerCase(), (letter) => {
      return String.fromCharCode(
        THIN_START + (((letter.codePointAt(0) ?? 0) * 5 + key) % THIN_SIZE),
      )
    }).join(''),
} as const satisfies Readonly<Record<Script, (word: string, key: number) => string>>

function latin(letter: string, key: number): string {
  const small = letter.toLowerCase()
  for (const set of [VOWELS, CONSONANTS]) {
    const at = set.indexOf(small)
    if (at < 0) continue
    const other = set[(at * 5 + key) % set.length] ?? small
    return small === letter ? other : other.toUpperCase()
  }
  return letter
}

function closeUp(text: string, script: 'dense' | 'thin'): string {
  const closed = text.replaceAll(/(?<=[^\s\d.,!?:;]) (?=[^\s\d])/gu, '')
  if (script === 'thin') return closed
  return closed
    .replaceAll(/, ?/g, '、')
    .replaceAll(/\.(?:\s+|$)/g, '。')
    .replaceAll(/\?(?:\s+|$)/g, '？')
    .replaceAll(/!(?:\s+|$)/g, '！')
}

function hash(word: string, key: number): number {
  let h = 0x811c9dc5 ^ key
  for (let at = 0; at < word.length; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) >>> 1
}

import { seededRandom, type Random } from './seeded-random.ts'

const SEED = 1871

/** Words that the texts are made of; the n-th is met about 1/n times as often as the first, as in languages. */
const VOCABULARY = 20_000

/** Syllables by script; words stand between spaces in all of them. */
const syllables = {
  latin: 'ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo lan mer tin sol var',
  cyrillic: 'ба це ди фо гу ха ке ли мо ну па ре си то ву на ше жи зо лан мер тин сол вар',
  arabic: 'با سي دو فا كي لا مو نا ري تا وا هي زا جا شي عا',
  japanese: 'あ か さ た な は ま や ら わ 日 本 文 書 記 録 年 月 国 人',
} as const

export type Script = keyof typeof syllables

/** Makes pages: a menu, a title, a byline, some paragraphs, a list now and then, a sign-up and a footer. */
export class PageTexts {
  readonly #random: Random = seededRandom(SEED)
  readonly #words = new Map<Script, readonly string[]>()

  /** The next page; the same calls in the same order give the same pages. */
  next(site: string, script: Script = 'latin'): string {
    const random = this.#random
    const words = this.#wordsOf(script)
    const paragraphs = Array.from({ length: 4 + Math.floor(random() * 8) }, () =>
      paragraphOf(random, words),
    )
    const list =
      random() < 0.2 ? Array.from({ length: 4 }, () => `- ${phraseOf(random, words, 5)}`) : []
    const year = 1990 + Math.floor(random() * 34)
    return [
      'Skip to content',
      `Home\nNews\nAbout ${site}\nContact`,
      capital(phraseOf(random, words, 6)),
      `By ${capital(wordOf(random, script))} ${capital(wordOf(random, script))}\n${1 + Math.floor(random() * 28)} March ${year}`,
      ...paragraphs,
      ...(list.length === 0 ? [] : [list.join('\n')]),
      `Sign up for our newsletter\nYour email`,
      `© ${site} ${year}\nPrivacy policy\nTerms of use`,
    ].join('\n\n')
  }

  #wordsOf(script: Script): readonly string[] {
    const known = this.#words.get(script)
    if (known !== undefined) return known
    const words = Array.from({ length: VOCABULARY }, () => wordOf(this.#random, script))
    this.#words.set(script, words)
    return words
  }
}

function wordOf(random: Random, script: Script): string {
  const length = 1 + Math.floor(random() * 4)
  return Array.from({ length }, () => pick(random, syllables[script].split(' '))).join('')
}

function paragraphOf(random: Random, words: readonly string[]): string {
  const sentences = Array.from(
    { length: 2 + Math.floor(random() * 4) },
    () => `${capital(phraseOf(random, words, 8 + Math.floor(random() * 14)))}.`,
  )
  return sentences.join(' ')
}

function phraseOf(random: Random, words: readonly string[], length: number): string {
  return Array.from({ length }, () => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'the').join(
    ' ',
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('Unexpected empty list')
  return item
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seededRandom, type Random } from './seeded-random.ts'

const SEED = 1871

/** Words that the texts are made of; the n-th is met about 1/n times as often as the first, as in languages. */
const VOCABULARY = 20_000

/** Records a site: enough for lines of its menu to count as its own. */
const PAGES_A_SITE = 200

const syllables =
  'ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo lan mer tin sol var'.split(' ')

/**
 * Writes as many pages as asked, in folders that stand for sites: a menu, a title, a byline, some paragraphs, a list
 * now and then, a sign-up and a footer. The same number gives the same bytes.
 *
 * @returns the bytes written.
 */
export async function writeCorpus(folder: string, documents: number): Promise<number> {
  const random = seededRandom(SEED)
  const words = Array.from({ length: VOCABULARY }, () => wordOf(random))
  let bytes = 0
  for (let index = 0; index < documents; index++) {
    const site = `site-${String(Math.floor(index / PAGES_A_SITE)).padStart(4, '0')}.example`
    if (index % PAGES_A_SITE === 0) await mkdir(join(folder, site), { recursive: true })
    const text = pageOf(random, words, site)
    bytes += Buffer.byteLength(text)
    await writeFile(join(folder, site, `page-${String(index).padStart(6, '0')}.txt`), text)
  }
  return bytes
}

function wordOf(random: Random): string {
  const length = 1 + Math.floor(random() * 4)
  return Array.from({ length }, () => pick(random, syllables)).join('')
}

function pageOf(random: Random, words: readonly string[], site: string): string {
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
    `By ${capital(wordOf(random))} ${capital(wordOf(random))}\n${1 + Math.floor(random() * 28)} March ${year}`,
    ...paragraphs,
    ...(list.length === 0 ? [] : [list.join('\n')]),
    `Sign up for our newsletter\nYour email`,
    `© ${site} ${year}\nPrivacy policy\nTerms of use`,
  ].join('\n\n')
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

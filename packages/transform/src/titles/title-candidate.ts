import { titleKey } from './title-page.ts'

/** A stretch of text that may be the title. */
export interface TitleCandidate {
  /** Of the passage. */
  readonly index: number
  /** Its words; of the first line without the site's name. */
  readonly title: string
  /** How many parts behind a separator were taken off, or in front of one; and what they say. */
  readonly dropped: number
  readonly lead: number
  readonly rest: string
  /** What is compared of the title: its words, with a space between, as a list, and each once. */
  readonly key: string
  readonly words: readonly string[]
  readonly different: ReadonlySet<string>
}

/** Cuts the title of a candidate into words, which need not be those of its passage. */
export function readCandidate({
  index,
  title,
  dropped,
  lead,
  rest,
}: Omit<TitleCandidate, 'key' | 'words' | 'different'>): TitleCandidate {
  const key = titleKey(title)
  const words = key.split(' ')
  return { index, title, dropped, lead, rest, key, words, different: new Set(words) }
}

import { countShared } from './count-shared.ts'
import { splitSiteNames } from './split-site-names.ts'
import type { TitleCandidate } from './title-candidate.ts'
import { titleKey, type TitlePage } from './title-page.ts'

/** What the first line says, and how much of it the page says again. */
export interface TitleEcho {
  /** Its words without the last part, and the keys of its parts. */
  readonly first: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
  readonly firstKey: string
  /** How much of it the passage that echoes it most says; and how surely a heading does. */
  readonly most: number
  readonly byHeading: number
}

/** Words from which an echo of the first line is no chance. */
const MANY_WORDS = 3
/** As much of the first line as is read; in characters. */
const SAMPLE = 500

/** Reads what the first line says and who repeats it. */
export function readEcho(page: TitlePage, candidates: readonly TitleCandidate[]): TitleEcho {
  const text = page.passages[0]?.unit.text ?? ''
  const parts = splitSiteNames(text.slice(0, SAMPLE))
  const shortest = parts.at(1)?.title ?? text
  const first = new Set(titleKey(shortest).split(' '))
  let most = 0
  let byHeading = 0
  for (const { index, different } of candidates) {
    if (index === 0) continue
    const { size } = different
    const shared = countShared(different, first)
    most = Math.max(most, Math.min(shared / Math.max(1, first.size), shared / Math.max(1, size)))
    if (size >= MANY_WORDS)
      byHeading = Math.max(byHeading, (shared / size) * (page.passages[index]?.heading ?? 0))
  }
  const keys = parts.flatMap(({ title, rest }) => [titleKey(title), titleKey(rest)])
  return { first, parts: new Set(keys), firstKey: page.keys[0] ?? '', most, byHeading }
}

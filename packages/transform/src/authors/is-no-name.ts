import { cues } from '../classify/cues.table.ts'
import { foldWord } from '../text/fold-word.ts'
import { textKey } from '../text/text-key.ts'
import { NAME_PARTICLES } from './name-particles.ts'
import { NO_NAME_WORDS } from './no-name-words.table.ts'

const words: ReadonlySet<string> = new Set(
  Object.values(NO_NAME_WORDS).flatMap((language) => language.split(' ')),
)
const phrases: ReadonlySet<string> = new Set(Object.values(cues).flat())

/** Is what stands in the place of a name none: “Popular Demand”, “Sunday”, a phrase of the page's tools? */
export function isNoName(name: string): boolean {
  if (phrases.has(textKey(name))) return true
  const parts = name.split(/[\s,&-]+/u).filter((part) => !NAME_PARTICLES.has(part.toLowerCase()))
  return parts.every((part) => words.has(foldWord(part)))
}

import type { Passage } from '../../passages/passage.ts'
import { publishPassage } from '../../passages/publish-passage.ts'
import { isMessage } from './is-message.ts'

/** Longer lines are no greeting and no name; in characters. Chosen, not measured. */
const LONGEST = 40
/** What every sender writes alike stands on many pages of a list, and is of the message all the same. */
const WEAK: ReadonlySet<string> = new Set(['repeated-on-site', 'boilerplate'])

/** Publishes a short line that stands alone amid the published lines of a message: `Best regards,`, the sender's name. */
export function keepAmidMessage(passages: readonly Passage[]): Passage[] {
  if (!isMessage(passages)) return [...passages]
  return passages.map((passage, index) => {
    if (passage.keep || !WEAK.has(passage.judgement.rule)) return passage
    if (passage.unit.text.length > LONGEST) return passage
    const amid = passages[index - 1]?.keep === true && passages[index + 1]?.keep === true
    return amid ? publishPassage(passage) : passage
  })
}

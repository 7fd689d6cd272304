import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { isFence } from '../text/is-fence.ts'

/** Names what stands between two fences of a Markdown text preformatted, the fences with it. */
export function nameFencedCode(passages: readonly Passage[]): Passage[] {
  const fences = passages.flatMap(({ keep, unit }, index) =>
    keep && isFence(unit.text) ? [index] : [],
  )
  const named = [...passages]
  for (let at = 0; at + 1 < fences.length; at += 2) {
    for (let index = fences[at] ?? 0; index <= (fences[at + 1] ?? -1); index++) {
      const passage = named[index]
      if (passage?.keep === true && passage.kind === 'other')
        named[index] = changePassage(passage, { kind: 'pre' })
    }
  }
  return named
}

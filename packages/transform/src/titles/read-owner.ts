import type { Passage } from '../passages/passage.ts'

/** A line that says whose the page is. */
const OWNED = /[©Ⓒ]|\(c\) ?\p{Nd}|\bcopyright\b|\ball rights reserved\b/iu
/** What all of these hold: a pattern found in a fifth of the time, in few lines. */
const HINT = /[©Ⓒ(]|right/i
/** Longer passages are terms of use, or text; in characters. Chosen, not measured. */
const LONGEST = 300

/** Words of the lines that say whose the page is: those of the site's name are among them, those of the title hardly. */
export function readOwner(passages: readonly Passage[]): ReadonlySet<string> {
  const owner = new Set<string>()
  for (const { unit, key } of passages)
    if (unit.text.length <= LONGEST && HINT.test(unit.text) && OWNED.test(unit.text))
      for (const word of key.split(' ')) owner.add(word)
  return owner
}

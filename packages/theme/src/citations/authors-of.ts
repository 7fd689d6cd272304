/**
 * Between the names of a list, in languages that write names with capitals. A comma may stand before the word too; the
 * blanks of a byline are single ones.
 */
const joint = /, (?:(?:and|und|et|och|og|и|&) )?| (?:and|und|et|y|e|en|och|og|i|и|&) /u

/** A word of a name; initials and hyphens are within it. */
const capital = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u

/** Words of names that bear no capital. */
const particles: ReadonlySet<string> = new Set(
  'af al av bin da dal de del della den der di do dos du el ibn la le te ten ter van von zu'.split(
    ' ',
  ),
)

/** Words of a name, at most. Chosen, not measured: longer ones are names of offices and firms. */
const MOST_WORDS = 5

/**
 * The authors that a byline names, each as it stands there. A byline is taken for a list only where each of its parts
 * is a name of two words or more: “Marks and Spencer” and “Berg, Anna” are one.
 */
export function authorsOf(byline: string): readonly string[] {
  const parts = byline.trim().split(joint)
  return parts.every(isFullName) ? parts : [byline]
}

function isFullName(part: string): boolean {
  const words = part.split(' ')
  const capitals = words.filter((word) => capital.test(word)).length
  return (
    words.length <= MOST_WORDS &&
    capitals >= 2 &&
    words.every((word) => capital.test(word) || particles.has(word))
  )
}

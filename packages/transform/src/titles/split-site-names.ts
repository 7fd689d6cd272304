const NAME_SEPARATOR = / *[|｜‖»«›‹] *| +[-–—·•:~] +| *:: *| +\/\/ +/gu
/** Parts behind more separators than this are no names. Chosen, not measured. */
const MOST_PARTS = 4

/** Behind a dash, words in small letters throughout go on with what stands before it; names and addresses do not. */
const DASH = /[-–—]/u
const GOES_ON = /^\p{Ll}[^\p{Lu}.]*$/u

/** A line and what is left of it without the last part, the last two, and so on: the names of sites stand behind titles. */
export function splitSiteNames(text: string): readonly { title: string; rest: string }[] {
  const breaks = [...text.matchAll(NAME_SEPARATOR)].filter((match) => {
    const rest = text.slice(match.index + match[0].length)
    return match.index > 0 && !(DASH.test(match[0]) && GOES_ON.test(rest))
  })
  return [
    { title: text, rest: '' },
    ...breaks
      .toReversed()
      .slice(0, MOST_PARTS)
      .map((match) => ({
        title: text.slice(0, match.index).trimEnd(),
        rest: text.slice(match.index + match[0].length),
      })),
  ]
}

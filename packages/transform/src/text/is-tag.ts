/** A line of one tag, and the sign of a line's end behind it. */
const TAG = /^<[^<>]+>\S?$/u

/** Does a line only mark a place, as `<pb:12>` does where a page of the source begins? */
export function isTag(text: string): boolean {
  return text.startsWith('<') && TAG.test(text)
}

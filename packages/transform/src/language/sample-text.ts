/** Places of a long text that are looked at, each in the middle of its fifth: beginnings and ends hold what is no text. */
const PLACES = 5

/** A text whole, or, where it is longer than `length` UTF-16 code units, pieces of that length from places evenly spread. */
export function sampleText(text: string, length: number): readonly string[] {
  if (text.length <= length) return [text]
  return Array.from({ length: PLACES }, (_, place) => {
    const middle = (text.length * (place + 0.5)) / PLACES
    const start = Math.floor(Math.min(Math.max(middle - length / 2, 0), text.length - length))
    return text.slice(start, start + length)
  })
}

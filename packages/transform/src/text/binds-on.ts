/** Articles, prepositions and conjunctions, with which no phrase ends in the languages that put them before a noun. */
const BINDING: ReadonlySet<string> = new Set(
  (
    'a an the of for to in on at by with from and or ' +
    'der die das des dem den ein eine für von zu zum zur im am mit und oder ' +
    'le la les des du de un une et ou à au aux pour par avec ' +
    'el los las del y o e u para por con ' +
    'il lo gli della delle degli di da per con ed ' +
    'os as do da dos das em no na het een van voor en met och för av til til og и или в на для с'
  ).split(' '),
)
const LAST_WORD = /(?:^|\s)([\p{L}\p{M}]+)$/u

/** Does a line end in a word that binds it to the next, as `Meetings for`? */
export function bindsOn(text: string): boolean {
  const last = LAST_WORD.exec(text.slice(-20))?.[1]
  return last !== undefined && BINDING.has(last.toLowerCase())
}

/** What is left of the pilcrow's first byte where UTF-8 was read as Latin-1. */
const MISREAD = /Â$/u
const SECTION = /^§(?=\p{Lu})/u
const DEFINES =
  /^(?:class|exception|function|method|classmethod|staticmethod|abstractmethod|property|attribute|async)\s+/u
const NAME = /^@?[\p{L}_][\p{L}\p{N}_.]*/u
/** Headings begin large; names mostly do not. */
const OF_CODE = /[@._]|^\p{Ll}/u

/**
 * Does a trimmed line carry the sign by which generators of documentation link to a heading: a pilcrow behind it, a section
 * sign right before it? The definition of a name, as `json.load(fp)¶`, is none: it is a term, and its text explains it.
 */
export function isPermalinked(text: string): boolean {
  if (SECTION.test(text)) return true
  if (!text.endsWith('¶')) return false
  const words = text.slice(0, -1).replace(MISREAD, '').trimEnd()
  return words !== '' && !isDefinition(words)
}

function isDefinition(words: string): boolean {
  const defined = words.replace(DEFINES, '')
  const name = NAME.exec(defined)?.[0]
  if (name === undefined) return false
  const rest = defined.slice(name.length)
  if (rest.startsWith('(')) return true
  return (rest === '' || rest.startsWith(':')) && (defined !== words || OF_CODE.test(name))
}

import { NAME_PARTICLES } from './name-particles.ts'

/** Longer lines are no bylines; longer names are no names. In characters. */
const LONGEST = 160
const LONGEST_NAME = 80
/** Words before an author's name, in the languages that write them so. */
const BY =
  'by|von|par|por|door|af|oleh|autor(?:in)?|authors?|auteur|autore|verfasser(?:in)?|текст|автор|文|作者|著者|撰文|記者|记者|بقلم|מאת'
/** Words that say so only before a colon: they are verbs, or name parts of a page as well. */
const BY_COLON =
  'كتبت?|كتابة|إعداد|تحرير|כתבה?|yazan|yazar|penulis|tác giả|szerző|συντάκτης|autorka|글|取材・文|文・写真'
const LEAD =
  '(?:(?:article|blog|story|text|words|report|post|medically)\\s+)?(?:written|posted|published|reported|created|submitted)?'
const START = new RegExp(
  `^(?:#\\+)?(?:(?:${LEAD}\\s*)(?:${BY})(?:\\s*by)?(?:\\s*[:：|]\\s*|\\s+|(?=\\p{Lu}))|(?:${BY_COLON})\\s*[:：/／=＝]\\s*)(?=\\S)`,
  'iu',
)
/** `ByJane Roe` has lost a space, `BYRNE` has not. */
const LATIN_END = /\p{Script=Latin}$/u
const CAPITALISED = /^\p{Lu}\p{Ll}/u
const INSIDE = /(?:^|[\s\d|•·,–—-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu})/u
const LABEL = new RegExp(`^(?:${LEAD}\\s*)(?:${BY})\\s*[:：]?$`, 'iu')
/** What may follow a name in the same line. */
const BEHIND =
  /\s*[|•·–—(/]|\s+-\s|\s{2,}|\s+(?:in|on|for|at|is|was|has|updated|published|last|posted|fact|reviewed|photo|staff|contributing|senior|special)\b|\d|(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?\s?\d)|(?:Published|Updated|Posted)\b|(?<=\p{Ll}{2})(?:In|On)(?=\p{Lu}|\s)/u
const PARTICLES = [...NAME_PARTICLES].join('|')
const NAME = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|${PARTICLES})(?:,?\\s+(?=\\S)|$|,\\s*)){1,10}`,
  'u',
)
const TAIL = /[\s,]+(?:and|und|et|on|y|e|of|the|&)?[\s,]*$/u

/**
 * The author a byline names: "By Jane Roe | March 3, 1999" gives "Jane Roe".
 *
 * @param dated whether the line states a date: then the byline may stand behind it.
 * @returns null when the line is no byline.
 */
export function readByline(text: string, dated = false): string | null {
  if (text.length > LONGEST) return null
  const start = START.exec(text)
  if (start !== null) {
    const rest = text.slice(start[0].length)
    return LATIN_END.test(start[0]) && !CAPITALISED.test(rest) ? null : nameIn(rest)
  }
  const inside = dated ? INSIDE.exec(text) : null
  return inside === null ? null : nameIn(text.slice(inside.index + inside[0].length))
}

/** Does a line only announce the author, whose name is on the next? */
export function isBylineLabel(text: string): boolean {
  return text.length < 40 && LABEL.test(text)
}

/** Somebody's: particles alone (“By the time …”) name nobody. */
const BORNE = /[\p{Lu}\p{Lo}]/u
/** What leads into the text below with more words than a title behind the name: a clause, and no byline. Chosen, not measured. */
const LEADS_IN = /^,(?:\s+\S+){4,}[:：]$/u

function nameIn(text: string): string | null {
  const rest = (text.split(BEHIND)[0] ?? '').trimEnd().replace(/[:：]$/u, '')
  const name = (NAME.exec(rest)?.[0] ?? caseless(rest)).replace(TAIL, '')
  if (LEADS_IN.test(text.slice(name.length))) return null
  if (name.length < 2 || name.length > LONGEST_NAME || !BORNE.test(name)) return null
  return /\p{L}{2}/u.test(name) ? name : null
}

function caseless(text: string): string {
  return /^[\p{Lo}\p{M}\s・·]+/u.exec(text)?.[0].trim() ?? ''
}

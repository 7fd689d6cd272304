import { joinAlternatives } from '../text/join-alternatives.ts'
import { BYLINE_WORDS } from './byline-words.table.ts'
import { isNoName } from './is-no-name.ts'
import { NAME_PARTICLES } from './name-particles.ts'
import { readReporter } from './read-reporter.ts'

/** Longer lines are no bylines; longer names are no names. In characters. */
const LONGEST = 160
const LONGEST_NAME = 80
const joined = (list: 'by' | 'label' | 'text'): string =>
  joinAlternatives(Object.values(BYLINE_WORDS).map((language) => language[list]))
const BY = joined('by')
const BY_COLON = joined('label')
/** Colons, and what is written in place of one. */
const COLON = '\\s*[:：/／=＝]\\s*'
const LEAD =
  '(?:(?:article|blog|story|text|words|report|post|medically)\\s+)?(?:written|posted|published|reported|created|submitted)?'
const START = new RegExp(
  `^(?:#\\+)?(?:(?:${LEAD}\\s*)(?:${BY})(?:\\s*by)?(?:\\s*[:：|]\\s*|\\s+)|(?:文|${BY_COLON})${COLON}|[記记]者(?=\\p{sc=Han}{2,4}[／/]))(?=\\S)`,
  'iu',
)
/** `ByJane Roe` has lost a space, `BYRNE` has not. */
const GLUED = new RegExp(`^(?:#\\+)?(?:${LEAD}\\s*)(?:${BY})`, 'iu')
const CAPITALISED = /^\p{Lu}\p{Ll}/u
/** Before the word for a text, too, where a whole name follows. */
const TEXT = new RegExp(`^(?:${joined('text')})\\s?[:：]\\s?`, 'iu')
const WHOLE_NAME = /\p{L} (?:\p{Ll}+ )?\p{Lu}/u
/** A line of nothing else that begins as Italian bylines do. */
const OF = /^(?:di|DI|Di) (?=(?:\p{Lu}[\p{L}'’]+ (?:\p{Ll}{2,3} )?){1,3}\p{Lu}[\p{L}'’]+$)/u
/** Behind a colon that is no Latin word's, an account may stand for the name. */
const ACCOUNT = /^[\p{L}\p{N}_.-]{2,30}$/u
const OTHER_SCRIPT = /^[^\p{sc=Latin}]+[:：]\s*$/u
const INSIDE = /(?:^|[\s\d|•·,–—-])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+(?=\p{Lu})/u
const LABEL = new RegExp(`^(?:(?:${LEAD}\\s*)(?:${BY})\\s*[:：]?|(?:${BY_COLON})\\s*[:：])$`, 'iu')
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
  const start = START.exec(text) ?? OF.exec(text)
  if (start !== null) {
    const rest = text.slice(start[0].length)
    return OTHER_SCRIPT.test(start[0]) && ACCOUNT.test(rest) ? rest : nameIn(rest)
  }
  const reporter = readReporter(text)
  if (reporter !== null) return reporter
  const behind = text.slice(GLUED.exec(text)?.[0].length ?? text.length)
  if (CAPITALISED.test(behind)) return nameIn(behind)
  const ofText = TEXT.exec(text)
  if (ofText !== null) {
    const name = nameIn(text.slice(ofText[0].length))
    return name !== null && WHOLE_NAME.test(name) ? name : null
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
/** What joins two words: the first was no byline (“AV & TV Carts”). */
const CONJUNCTION = /^(?:&|and|und|et|y|e) /u
/** What leads into the text below with more words than a title behind the name: a clause, and no byline. Chosen, not measured. */
const LEADS_IN = /^,(?:\s+\S+){4,}[:：]$/u

function nameIn(text: string): string | null {
  const rest = (text.split(BEHIND)[0] ?? '').trimEnd().replace(/[:：]$/u, '')
  const name = (NAME.exec(rest)?.[0] ?? caseless(rest)).replace(TAIL, '')
  if (LEADS_IN.test(text.slice(name.length))) return null
  if (name.length < 2 || name.length > LONGEST_NAME || !BORNE.test(name)) return null
  if (CONJUNCTION.test(name) || isNoName(name)) return null
  return /\p{L}{2}/u.test(name) ? name : null
}

/** What a reporter is or has done, behind the name. */
const CALLING = /\s(?:报道|報導|報道|摄|攝|整理|编译|기자|記者|记者)$/u

function caseless(text: string): string {
  const name = /^[\p{Lo}\p{M}\u200c\s・·]+/u.exec(text)?.[0].trim() ?? ''
  return name.replace(CALLING, '')
}

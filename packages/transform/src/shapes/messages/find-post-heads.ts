import { lineRole } from '../../statements/line-role.ts'
import type { Passage } from '../../passages/passage.ts'
import { endsSentence } from '../../text/sentence-signs.ts'

/** Where the head of a post stands in a page: who wrote it, when (null where that is not said), and its last line. */
export interface PostHead {
  readonly name: number
  readonly date: number | null
  readonly end: number
}

/** Longer lines name nobody, and longer ones are no part of the head of a post; in characters. Chosen, not measured. */
const LONGEST_NAME = 40
const LONGEST_LINE = 70
const MOST_WORDS = 4
/** Lines of a head below the name, in which forums count a member's posts, points and years. Chosen, not measured. */
const LONGEST_HEAD = 24

/** What a forum calls those who write in it, as the last word or before a number. */
const RANK =
  /^(?:\S+ ){0,3}(?:members?|moderators?|admin(?:istrator)?s?|staff|contributor|supporter|guests?|registered|banned|mitglied|benutzer|membre|miembro|usuario|utente|lid|пользователь|участник)$|^level \d+$/iu
/** What stands below a name where a forum gives no rank, and what says since when somebody is a member. */
const POSTED = /^(?:posted|geschrieben)\b.*\d/iu
const JOINED = /^(?:joined|registriert|inscrit)$/iu
/** The place of a post in its thread. */
const PLACE = /^#\d{1,5}$/u
/** Where a text says who somebody is that writes in it. */
const SAYS = /^(?:thread starter (.{2,40})|(.{2,40}) said: ?↑?)$/iu
const LETTERS = /\p{L}.*\p{L}/u

/** Rules of lines that are surely no names: pages and buttons. */
const noNames: ReadonlySet<string> = new Set(['pagination', 'share-bar', 'search-box', 'login'])

/** What is read of a page once: its lines, who is said to write in it, and which lines stand below names. */
interface Thread {
  readonly passages: readonly Passage[]
  readonly texts: readonly string[]
  readonly known: ReadonlySet<string>
  readonly belowName: readonly boolean[]
  /** Which lines may name somebody; asked only of those above such a line, and of who is said to write. */
  readonly mayBeName: readonly boolean[]
  /** Titles that members give themselves, between name and rank. */
  readonly titles: ReadonlySet<string>
}

/**
 * Finds the heads of posts: a short line that names somebody; a rank below it, or what a member calls himself and then the
 * rank; then counts and dates. Linear: no head is longer than `LONGEST_HEAD`.
 */
export function findPostHeads(passages: readonly Passage[]): PostHead[] {
  const thread = readThread(passages)
  const heads: PostHead[] = []
  const title = passages.findIndex(({ kind }) => kind === 'title')
  for (let index = title + 1; index < passages.length; index++) {
    const head = isName(thread, index) ? readHead(thread, index) : null
    if (head === null) continue
    heads.push(head)
    index = head.end
  }
  return heads
}

function readThread(passages: readonly Passage[]): Thread {
  const texts = passages.map(({ unit }) => unit.text)
  const belowName = texts.map(isBelowName)
  const known = new Set(
    texts.flatMap((text) => {
      const says = text.length <= LONGEST_LINE ? SAYS.exec(text) : null
      return says === null ? [] : [says[1] ?? says[2] ?? '']
    }),
  )
  const mayBeName = texts.map((text, index) => {
    const asked = belowName[index + 1] === true || belowName[index + 2] === true || known.has(text)
    return asked && mayName(text)
  })
  const read = { passages, texts, known, belowName, mayBeName }
  return { ...read, titles: findTitles(read) }
}

function isName(thread: Thread, index: number): boolean {
  const { passages, texts, known, belowName, titles } = thread
  const text = texts[index] ?? ''
  if (thread.mayBeName[index] !== true) return false
  if (known.has(text)) return true
  if (belowName[index + 1] === true) return !titles.has(text)
  if (belowName[index + 2] !== true || !titles.has(texts[index + 1] ?? '')) return false
  const passage = passages[index]
  return passage?.keep === true || !noNames.has(passage?.judgement.rule ?? '')
}

/**
 * Of two short lines above a rank the second is the name, but where it stands below more lines than one of these stands
 * above, and nothing says that it is one: then it is a title that several members give themselves.
 */
function findTitles({ texts, belowName, mayBeName, known }: Omit<Thread, 'titles'>): Set<string> {
  const above = new Map<string, Set<string>>()
  const below = new Map<string, Set<string>>()
  belowName.forEach((is, index) => {
    const [first = '', second = ''] = [texts[index - 2], texts[index - 1]]
    if (!is || mayBeName[index - 2] !== true || mayBeName[index - 1] !== true) return
    above.set(second, (above.get(second) ?? new Set()).add(first))
    below.set(first, (below.get(first) ?? new Set()).add(second))
  })
  const titles = [...above].filter(([second, firsts]) => {
    if (known.has(second) || firsts.size < 2) return false
    return [...firsts].some((first) => (below.get(first)?.size ?? 0) < firsts.size)
  })
  return new Set(titles.map(([second]) => second))
}

function mayName(text: string): boolean {
  if (text.length > LONGEST_NAME || !LETTERS.test(text) || /[:：]/u.test(text)) return false
  if (isBelowName(text) || text.split(' ').length > MOST_WORDS) return false
  return !endsSentence(text) && lineRole(text) === 'short'
}

function isBelowName(text: string): boolean {
  return text.length <= LONGEST_LINE && (RANK.test(text) || POSTED.test(text) || JOINED.test(text))
}

/**
 * The short lines below a name, up to the place of the post, or when it was posted, or else the last date among them. A
 * wider gap, a finished sentence and somebody else's name end it before.
 */
function readHead({ passages, texts, known }: Thread, name: number): PostHead | null {
  const gap = passages[name + 1]?.unit.blankBefore ?? 0
  let date: number | null = null
  let end = -1
  for (let at = name + 1; at <= name + LONGEST_HEAD; at++) {
    const text = texts[at] ?? ''
    if (text === '' || text.length > LONGEST_LINE || endsSentence(text)) break
    if ((passages[at]?.unit.blankBefore ?? 0) > gap) break
    if (known.has(text) && text !== texts[name]) break
    if (PLACE.test(text) && end > 0) return { name, date, end: at }
    if (lineRole(text) !== 'date') continue
    end = at
    if (!JOINED.test(texts[at - 1] ?? '')) date = at
    // Some forums say it twice: for small screens, and again with the name.
    if (POSTED.test(text) && texts[at + 1] !== texts[name]) break
  }
  return end < 0 ? null : { name, date, end }
}

import type { BlockKind } from '@fonds/model'
import { isTabular } from './is-tabular.ts'
import type { Passage } from './passage.ts'
import { endsSentence } from './sentence-signs.ts'

/** What a passage can be told to be from itself and its neighbours. */
type Shape = Pick<Passage, 'kind'> & Partial<Pick<Passage, 'level' | 'depth' | 'ordered'>>

type Recogniser = (passages: readonly Passage[], index: number) => Shape | null

/** Headings are no longer than this; in characters. Chosen, not measured. */
const LONGEST_HEADING = 200
/** Probability from which the classifier's word is taken on a line that its own number may make a heading or an item. */
const LIKELY = 0.5
/**
 * Probability that a passage is content and of a kind from which it is named so: about half the F1 that the kind reaches,
 * which is where F1 is highest (Lipton et al., 2014). What is hardly content must be the surer a heading.
 */
const LEAST_HEADING = 0.3
const LEAST_ITEM = 0.27
/** Without a marker and without a like line beside it, an item is no longer than this; in characters. */
const LONGEST_LONE_ITEM = 100
/** A marker counts as one when another stands among so many passages on either side. Chosen, not measured. */
const NEIGHBOURS = 3
/** Columns by which a nested item stands further in. Chosen, not measured. */
const NESTING = 2

const NO_WORDS = /^[^\p{L}\p{N}]+$/u
const MARKDOWN_HEADING = /^(#{1,6})\s+\S/u
const WIKI_HEADING = /^((?:=\s?){1,6})[^=]+\1?$/u
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u9fff]/u
const CODE_SIGNS = /[{}<>=;$\\_`|]|\(\)/u
/** `Dear all,` and `thanks,` go on below; a heading ends. */
const RUNS_ON = /[,،、，]$/u
/** From the first sign to the last within the quotation marks of one language. */
const QUOTED = /^(?:「[^「」]+」|『[^『』]+』|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»)$/u
/** Signs that stand before headings as well as before items. */
const BLOCK_SIGN = /^\s*[■□◆◇●○▼▽★☆]/u
/** Longer lines behind such a sign are items; in characters. Chosen, not measured. */
const LONGEST_BLOCK_HEADING = 60
const ADDRESS = /^https?:\/\/\S+$/u
/** A sentence of so many words, without a sign of code, is prose wherever it stands. Chosen, not measured. */
const SENTENCE_WORDS = 8
const DASHES = /^\s*[-–—]/u

/** In order: the first that recognises a passage names it. */
const recognisers: readonly Recogniser[] = [
  quote,
  separator,
  preformatted,
  quotedLine,
  code,
  markedHeading,
  blockHeading,
  markedItem,
  looseCell,
  heading,
  unmarkedItem,
]

/** Names what each published passage is; what nothing recognises is a paragraph. Names already given stay. */
export function nameShapes(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, index) => {
    if (!passage.keep || passage.kind !== 'other') return passage
    for (const recognise of recognisers) {
      const shape = recognise(passages, index)
      if (shape !== null) return { ...passage, ...shape }
    }
    return { ...passage, kind: 'paragraph' }
  })
}

function separator(passages: readonly Passage[], index: number): Shape | null {
  const text = passages[index]?.unit.text ?? ''
  return NO_WORDS.test(text) ? { kind: 'separator' } : null
}

/** A lone line of columns is a line of text; two and more are a table. */
function preformatted(passages: readonly Passage[], index: number): Shape | null {
  if (!tabularAt(passages, index)) return null
  const neighbour = [index - 1, index + 1].some((each) => tabularAt(passages, each))
  return neighbour ? { kind: cellKind(passages, index) } : null
}

function tabularAt(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  const line = passage?.facts[0]
  return passage?.keep === true && line !== undefined && isTabular(line)
}

/** Rows whose cells a pipe or a tab parts are a table for certain; columns of spaces are kept as they stand. */
function cellKind(passages: readonly Passage[], index: number): BlockKind {
  const text = passages[index]?.unit.text ?? ''
  return /^\|.*\|$/u.test(text) ? 'cell' : 'pre'
}

function quote(passages: readonly Passage[], index: number): Shape | null {
  const marker = passages[index]?.facts[0]?.marker
  return marker?.kind === 'quote' ? { kind: 'quote' } : null
}

/** One of several lines, one right under the other, each of which is the words of somebody. */
function quotedLine(passages: readonly Passage[], index: number): Shape | null {
  if (!isQuoted(passages[index])) return null
  const above = passages[index]?.unit.blankBefore === 0 && isQuoted(passages[index - 1])
  const below = passages[index + 1]?.unit.blankBefore === 0 && isQuoted(passages[index + 1])
  return above || below ? { kind: 'quote' } : null
}

function isQuoted(passage: Passage | undefined): boolean {
  return passage?.keep === true && QUOTED.test(passage.unit.text)
}

/** Lines that run on over a hard wrap are prose, however far they stand in. */
function code(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (passage === undefined || passage.facts.length > 1) return null
  if (isProse(passage.unit.text)) return null
  return passage.pre * passage.content >= LIKELY ? { kind: 'pre' } : null
}

function isProse(text: string): boolean {
  if (CODE_SIGNS.test(text)) return false
  const ended = endsSentence(text) || RUNS_ON.test(text)
  return UNSPACED.test(text) || (ended && text.split(/\s+/u).length >= SENTENCE_WORDS)
}

/** A cell that the dump has put on a line of its own. */
function looseCell(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  return passage !== undefined && passage.cell >= LIKELY ? { kind: 'cell' } : null
}

function markedHeading(passages: readonly Passage[], index: number): Shape | null {
  const text = passages[index]?.unit.text ?? ''
  const signs = MARKDOWN_HEADING.exec(text)?.[1] ?? WIKI_HEADING.exec(text)?.[1]
  if (signs === undefined || text.length > LONGEST_HEADING) return null
  return { kind: 'heading', level: levelOf(signs.replaceAll(/\s/g, '').length) }
}

/** A line behind a square or a disc right over text of its own, or over items of another sign, heads them. */
function blockHeading(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  const sign = BLOCK_SIGN.exec(passage?.facts[0]?.line.value ?? '')?.[0].trim()
  const next = passages[index + 1]
  if (passage === undefined || sign === undefined || next?.keep !== true) return null
  if (passage.unit.text.length > LONGEST_BLOCK_HEADING || next.unit.blankBefore > 0) return null
  if (next.facts[0]?.text.startsWith(sign) === true) return null
  const isOver = isItem(next) || next.unit.text.length > passage.unit.text.length
  return isOver ? { kind: 'heading' } : null
}

function markedItem(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  const marker = passage?.facts[0]?.marker
  if (passage === undefined || marker === null || marker === undefined) return null
  if (marker.kind === 'quote') return null
  const siblings = siblingMarkers(passages, index)
  const alone = !siblings.some(Boolean)
  if (marker.kind === 'ordered' && (alone || passage.heading >= LIKELY) && !siblings[1]) {
    return passage.heading >= LIKELY ? { kind: 'heading' } : alone ? null : item(passages, index)
  }
  if (alone && DASHES.test(passage.facts[0]?.line.value ?? '')) return null
  return item(passages, index)
}

/** Whether a marker of the same kind stands nearby, and whether it stands right beside. */
function siblingMarkers(
  passages: readonly Passage[],
  index: number,
): [near: boolean, beside: boolean] {
  const kind = passages[index]?.facts[0]?.marker?.kind
  let near = false
  let beside = false
  for (let distance = 1; distance <= NEIGHBOURS; distance++) {
    for (const each of [passages[index - distance], passages[index + distance]]) {
      if (each?.keep !== true || each.facts[0]?.marker?.kind !== kind) continue
      near = true
      if (distance === 1) beside = true
    }
  }
  return [near, beside]
}

function item(passages: readonly Passage[], index: number): Shape {
  const passage = passages[index]
  const indent = passage?.unit.indent ?? 0
  let first = index
  while (isItem(passages[first - 1])) {
    first--
    if (index - first > NEIGHBOURS) break
  }
  const base = Math.min(...passages.slice(first, index + 1).map((each) => each.unit.indent))
  return {
    kind: 'list-item',
    depth: Math.min(5, Math.floor((indent - base) / NESTING)),
    ordered: passage?.facts[0]?.marker?.kind === 'ordered',
  }
}

function isItem(passage: Passage | undefined): boolean {
  const kind = passage?.facts[0]?.marker?.kind
  return kind === 'bullet' || kind === 'ordered'
}

function heading(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (passage === undefined || passage.unit.text.length > LONGEST_HEADING) return null
  if (RUNS_ON.test(passage.unit.text) || ADDRESS.test(passage.unit.text)) return null
  const below = passages[index + 1]
  if (below === undefined || below.facts[0]?.marker?.kind === 'quote') return null
  return passage.heading * passage.content >= LEAST_HEADING && passage.heading >= passage.listItem
    ? { kind: 'heading' }
    : null
}

function unmarkedItem(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (passage === undefined || passage.listItem * passage.content < LEAST_ITEM) return null
  const lone = ![index - 1, index + 1].some((each) => mayBeItem(passages[each]))
  if (lone && passage.unit.text.length > LONGEST_LONE_ITEM) return null
  return { kind: 'list-item', depth: 0, ordered: false }
}

function mayBeItem(passage: Passage | undefined): boolean {
  if (passage?.keep !== true) return false
  return passage.listItem * passage.content >= LEAST_ITEM || isItem(passage)
}

const levels = [1, 2, 3, 4, 5, 6] as const

function levelOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return levels[Math.min(levels.length, Math.max(1, depth)) - 1] ?? 6
}

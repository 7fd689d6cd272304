import type { Literal, Parent, Position } from 'unist'
import type { BlockKind } from './block-kind.ts'
import type { Direction, StatedDate } from './edition.ts'
import type { Judgement } from './judgement.ts'

/** What ends a line. The last line of a text may end in nothing. */
export type LineEnding = '' | '\n' | '\r\n' | '\r'

/** A stretch inside a line that is set aside although the line is published: a hyphen of a hard wrap, the mark of a quotation, the address of a link, a trailing "Read more". */
export interface Cut {
  /** UTF-16 code units from the start of the line, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly judgement: Judgement
}

/**
 * A line of the record, without its ending. Lines are the only leaves: concatenating `value + ending` of all
 * lines of a tree, in order, gives the text back, character for character.
 */
export interface Line extends Literal {
  type: 'line'
  value: string
  ending: LineEnding
  /** Lines and columns are 1-based, offsets count UTF-16 code units. Always there. */
  position: Position
  data?: {
    /** Set-aside stretches, in order, without overlap. */
    cuts?: readonly Cut[]
    /** Characters at the start that are a marker (`- `, `3. `) and not the item's own words; published as such. */
    markerLength?: number
    /** What joins the line to the next one of its paragraph; default a space. Empty: the word goes on, or the script has no spaces. */
    joint?: '' | ' '
  }
}

/** One or more lines that are published together. */
export interface Block extends Parent {
  type: 'block'
  kind: BlockKind
  /** 1 to 6, of headings only. */
  level?: 1 | 2 | 3 | 4 | 5 | 6
  /** Nesting of list items and quotations, from 0; `ordered` is true when the list counts. */
  depth?: number
  ordered?: boolean
  children: Line[]
  data: {
    judgement: Judgement
    /** BCP 47, where the block's language is not the page's. */
    lang?: string
    /** EDTF, where the block states a date. */
    date?: string
  }
}

/** Lines that are kept out of the edition, with the rule that says so. */
export interface Aside extends Parent {
  type: 'aside'
  children: Line[]
  data: { judgement: Judgement }
}

/** Lines of white space between blocks. */
export interface Blank extends Parent {
  type: 'blank'
  children: Line[]
}

/** One headline-and-teaser item of a listing page. */
export interface Entry extends Parent {
  type: 'entry'
  /** Stable: made from the entry's own words. */
  id: string
  children: (Block | Aside | Blank)[]
}

export type TextContent = Line | Block | Aside | Blank | Entry

/** The root. The parser makes only lines; the steps group them. */
export interface TextRoot extends Parent {
  type: 'root'
  children: TextContent[]
  data?: {
    /** What is known of the page as a whole, once the steps have found it. */
    page?: PageStatement
  }
}

/** What the text says of the page as a whole. */
export interface PageStatement {
  title: string | null
  author: string | null
  date: StatedDate | null
  /** BCP 47, `und` when unsure. */
  lang: string
  dir: Direction
}

import type { Passage } from '../passages/passage.ts'
import { ABOUT_AUTHOR } from './about-author.ts'

/** Of a sign that a passage may show: where it shows it, 1; where it does not, 0. One row a passage. */
export interface PassageSigns {
  /** 2 where a year is named, 1 where it is said how long ago. */
  readonly dated: Uint8Array
  /** How long the page takes to read. */
  readonly reading: Uint8Array
  /** Who took a picture, or checked the text. */
  readonly credit: Uint8Array
  /** What stands before an author's name where others speak of them. */
  readonly about: Uint8Array
  readonly role: Uint8Array
  readonly comment: Uint8Array
}

/** Most lines have none, and this is found in a tenth of the time. */
const DIGIT = /\d/
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?!\d)/u
// English words only: without the `u` flag they are found in a fifth of the time.
const AGO = /\b\d+\s?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|yr|mo|d|h|y)\b/i
const READING = /\bmin(?:ute)?s?\s+read\b|read(?:ing)? time/i
const CREDIT =
  /\b(?:photo|image|picture|illustration|courtesy|getty|credit|reviewed|fact[- ]checked)/i
const ROLE =
  /\b(?:editor|writer|author|founder|contributor|reporter|member|journalist|director|specialist|manager|expert|staff|professor|correspondent|analyst|team|blogger|user|engineer|consultant)\b/i
const COMMENT = /\b(?:says|wrote|replied|reply|comments?)\b/i

/** Longer passages show nothing; in characters. */
const LONGEST = 200

/**
 * Reads the signs of the first passages of a page, each once: some of them are asked for by each of seven candidates around.
 *
 * @param count passages that are read; all others show nothing.
 */
export function readPassageSigns(passages: readonly Passage[], count: number): PassageSigns {
  const column = (sign: (text: string) => number): Uint8Array => {
    const cells = new Uint8Array(passages.length)
    for (let index = 0; index < Math.min(count, cells.length); index++) {
      const text = passages[index]?.unit.text ?? ''
      if (text.length <= LONGEST) cells[index] = sign(text)
    }
    return cells
  }
  const where = (pattern: RegExp): Uint8Array => column((text) => Number(pattern.test(text)))
  return {
    dated: column((text) => (!DIGIT.test(text) ? 0 : YEAR.test(text) ? 2 : AGO.test(text) ? 1 : 0)),
    reading: where(READING),
    credit: where(CREDIT),
    about: where(ABOUT_AUTHOR),
    role: where(ROLE),
    comment: where(COMMENT),
  }
}

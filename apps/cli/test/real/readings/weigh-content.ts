import type { MarkedRecord } from './read-folder.ts'
import { publishedLines } from './published-lines.ts'

/** Characters that are not white space. */
export interface ContentWeight {
  readonly marked: number
  readonly published: number
  readonly both: number
}

const SPACE = /\s/gu

/** Weighs what is published of some records against what a person marked as content. Lines marked `any` are left out. */
export function weighContent(records: readonly MarkedRecord[]): ContentWeight {
  let marked = 0
  let published = 0
  let both = 0
  for (const { marks, read } of records) {
    const { blockAt, written, textAt } = publishedLines(read.edition, read.text)
    for (const { kinds, ranges } of marks.lines) {
      if (kinds.includes('any')) continue
      const isContent = !kinds.includes('aside')
      for (const line of written.filter((each) =>
        ranges.some(({ from, to }) => each >= from && each <= to),
      )) {
        const weight = textAt(line).replaceAll(SPACE, '').length
        const isPublished = blockAt.has(line)
        if (isContent) marked += weight
        if (isPublished) published += weight
        if (isContent && isPublished) both += weight
      }
    }
  }
  return { marked, published, both }
}

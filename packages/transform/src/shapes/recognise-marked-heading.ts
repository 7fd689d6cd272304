import type { Passage } from '../passages/passage.ts'
import { LONGEST_HEADING } from './longest-heading.ts'
import type { Shape } from './shape.ts'

const MARKDOWN_HEADING = /^(#{1,6})\s+\S/u
const WIKI_HEADING = /^((?:=\s?){1,6})[^=]+\1?$/u
const levels = [1, 2, 3, 4, 5, 6] as const

/** A heading as Markdown or a wiki marks it. */
export function recogniseMarkedHeading(passages: readonly Passage[], index: number): Shape | null {
  const text = passages[index]?.unit.text ?? ''
  const signs = MARKDOWN_HEADING.exec(text)?.[1] ?? WIKI_HEADING.exec(text)?.[1]
  if (signs === undefined || text.length > LONGEST_HEADING) return null
  return { kind: 'heading', level: levelOf(signs.replaceAll(/\s/g, '').length) }
}

function levelOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return levels[Math.min(levels.length, Math.max(1, depth)) - 1] ?? 6
}

import type { Cut, Line } from '@fonds/model'
import { parse, preprocess } from 'micromark'
import type { CutRule } from '../rules.table.ts'
import { isFence } from '../text/is-fence.ts'
import { isTableRule } from '../text/is-table-rule.ts'
import type { LineMarks } from './line-marks.ts'
import { toLineMarks } from './to-line-marks.ts'

/**
 * A paragraph is read up to this many UTF-16 code units, the rest of it as another: nested signs take the square of what
 * is read at a time. Chosen: 8,000 of them take a fifth of a second.
 */
const LONGEST_STRETCH = 8_000
/** How sure it is that the signs of a text that is Markdown are its marks. Chosen, not measured. */
const CONFIDENCE = 0.95
/** Signs without which a stretch has no inline mark. */
const SIGNS = /[[*_<\\]/u

/** What marks are marks of. Code keeps its signs: without them it would read as words. */
const RULES: ReadonlyMap<string, CutRule> = new Map([
  ['link', 'link-mark'],
  ['autolink', 'link-mark'],
  ['image', 'image-mark'],
  ['emphasis', 'emphasis-mark'],
  ['strong', 'emphasis-mark'],
  ['characterEscape', 'emphasis-mark'],
])
/** Which tokens are marks of the innermost of these around them. */
const MARKS: ReadonlySet<string> = new Set([
  'labelMarker',
  'labelImageMarker',
  'resource',
  'autolinkMarker',
  'emphasisSequence',
  'strongSequence',
  'escapeMarker',
])

/** Reads the marks inside the lines of a Markdown text: of links, images, emphasis, escapes, tables. Code between fences has none. */
export function readInlineMarks(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  const marks = new Map<number, LineMarks>()
  for (const stretch of listStretches(lines)) {
    for (const line of stretch.filter(({ value }, at) =>
      isTableRule(value, stretch[at - 1]?.value),
    )) {
      marks.set(line.position.start.line, { cuts: [ruleOfTable(line)], whole: null })
    }
    for (const [line, cuts] of readStretch(stretch)) {
      marks.set(line.position.start.line, toLineMarks(line, cuts))
    }
  }
  return marks
}

function ruleOfTable({ value }: Line): Cut {
  const start = value.length - value.trimStart().length
  const judgement = { rule: 'table-mark', confidence: CONFIDENCE }
  return { start, end: value.trimEnd().length, judgement }
}

/** Lines that stand together, outside of fenced code. */
function listStretches(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = []
  let open: Line[] = []
  let length = 0
  let fenced = false
  for (const line of lines) {
    const fence = isFence(line.value.trim())
    if (fence) fenced = !fenced
    const parts = fence || fenced || line.value.trim() === ''
    if (parts || length + line.value.length > LONGEST_STRETCH) {
      stretches.push(open)
      open = []
      length = 0
    }
    if (parts || line.value.length > LONGEST_STRETCH) continue
    open.push(line)
    length += line.value.length
  }
  return [...stretches, open]
}

function readStretch(lines: readonly Line[]): ReadonlyMap<Line, readonly Cut[]> {
  const cuts = new Map<Line, readonly Cut[]>()
  const text = lines.map(({ value }) => value).join('\n')
  if (!SIGNS.test(text)) return cuts
  // A line end before it: a byte order mark at the very start would not be counted.
  const chunks = preprocess()(`\n${text}`, undefined, true)
  const events = parse().text({ line: -1, column: 1, offset: -1 }).write(chunks)
  const around: CutRule[] = []
  for (const [way, { type, start, end }] of events) {
    const opened = RULES.get(type)
    if (opened !== undefined && way === 'enter') around.push(opened)
    if (opened !== undefined && way === 'exit') around.pop()
    const rule = around.at(-1)
    if (way === 'exit' || rule === undefined || !MARKS.has(type)) continue
    for (let at = start.line; at <= end.line; at++) {
      const line = lines[at]
      if (line === undefined) continue
      const from = at === start.line ? start.column - 1 : 0
      const to = at === end.line ? end.column - 1 : line.value.trimEnd().length
      if (from >= to) continue
      const cut = { start: from, end: to, judgement: { rule, confidence: CONFIDENCE } }
      cuts.set(line, withCut(cuts.get(line) ?? [], cut))
    }
  }
  return cuts
}

/** Marks that touch and say the same are one. */
function withCut(cuts: readonly Cut[], cut: Cut): Cut[] {
  const last = cuts.at(-1)
  if (last === undefined || last.end !== cut.start || last.judgement.rule !== cut.judgement.rule)
    return [...cuts, cut]
  return [...cuts.slice(0, -1), { ...cut, start: last.start }]
}

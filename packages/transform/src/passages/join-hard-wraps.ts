import type { LineFacts } from './line-facts.ts'
import { mayRunOn } from './may-run-on.ts'
import { measureWrap, type Wrap } from './measure-wrap.ts'
import { endsSentence, startsLower } from '../text/sentence-signs.ts'

/** A last line of a paragraph is shorter than this part of the width. Chosen, not measured. */
const SHORT_PART = 0.6
/** In ragged text a sentence that ends before this part of the width ends its paragraph. Chosen, not measured. */
const RAGGED_END_PART = 0.85
/** In even text a line this near to the margin runs on when the next starts in lower case. Chosen, not measured. */
const NEAR_PART = 0.75

/**
 * Groups lines: those of one hard-wrapped paragraph together, every other line by itself, blank lines left out.
 * Linear: each line is compared with the one before it.
 */
export function joinHardWraps(facts: readonly LineFacts[]): LineFacts[][] {
  const wrap = measureWrap(facts)
  const groups: LineFacts[][] = []
  let open: LineFacts[] = []
  for (const line of facts) {
    const previous = open.at(-1)
    if (!line.blank && previous !== undefined && runsOn(open, previous, line, wrap)) {
      open.push(line)
      continue
    }
    if (open.length > 0) groups.push(open)
    open = line.blank ? [] : [line]
  }
  if (open.length > 0) groups.push(open)
  return groups
}

function runsOn(
  group: readonly LineFacts[],
  previous: LineFacts,
  next: LineFacts,
  wrap: Wrap,
): boolean {
  if (wrap.width === null || previous.width > 2 * wrap.width) return false
  if (!mayRunOn(previous, next)) return false
  if (!mayFollowIndent(group, previous, next)) return false
  return wrap.ragged
    ? runsOnRagged(previous, next, wrap.width)
    : runsOnEven(previous, next, wrap.width)
}

function runsOnEven(previous: LineFacts, next: LineFacts, width: number): boolean {
  const space = next.firstWidth === 2 ? 0 : 1
  if (previous.width + space + next.firstWidth > width) return true
  return (
    previous.width >= NEAR_PART * width && startsLower(next.text) && !endsSentence(previous.text)
  )
}

function runsOnRagged(previous: LineFacts, next: LineFacts, width: number): boolean {
  if (startsLower(next.text) && !endsSentence(previous.text)) {
    return previous.width >= width / 3 || previous.text.endsWith('-')
  }
  if (previous.width < SHORT_PART * width) return false
  return !(endsSentence(previous.text) && previous.width < RAGGED_END_PART * width)
}

/** Inside a paragraph indentation stays; only its first line may stand further in, or further out with its marker. */
function mayFollowIndent(
  group: readonly LineFacts[],
  previous: LineFacts,
  next: LineFacts,
): boolean {
  const first = group.length === 1
  const difference = next.indent - previous.indent
  if (Math.abs(difference) <= 1) return true
  if (!first) return false
  if (difference < 0) return true
  return previous.marker !== null && difference <= previous.marker.length + 1
}

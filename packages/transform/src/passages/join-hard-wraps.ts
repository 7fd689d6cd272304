import { bindsOn } from '../text/binds-on.ts'
import { findLineStarts } from './find-line-starts.ts'
import { isCentredLine } from './is-centred-line.ts'
import type { LineFacts } from './line-facts.ts'
import { mayRunOn } from './may-run-on.ts'
import { measureWrap, type Wrap } from './measure-wrap.ts'
import { endsSentence, startsLower, startsUpper } from '../text/sentence-signs.ts'

/** Likewise, however the next starts, if it is no end of a sentence. Chosen, not measured. */
const FULL_PART = 0.95
/** A last line of a paragraph is shorter than this part of the width. Chosen, not measured. */
const SHORT_PART = 0.6
/** In ragged text a sentence that ends before this part of the width ends its paragraph. Chosen, not measured. */
const RAGGED_END_PART = 0.85
/** An initial is no end of a sentence. */
const INITIAL = /(?:^|\s)\p{Lu}\.$/u
/** How reports of what was said begin the words of the next speaker: in ragged text the end of the last line does not tell. */
const SPEAKER =
  /^(?:Mr|Mrs|Messrs|Dr|Rev|Hon|Col|Capt|Gen|Sir|Lord|Lady|M|MM|Mme|Hr|Herr|Frau|Sr|Sra|Don|Sig|г-н|г-жа)\.?\s\p{Lu}/u
/** In even text a line this near to the margin runs on when the next starts in lower case. Chosen, not measured. */
const NEAR_PART = 0.75

/**
 * Groups lines: those of one hard-wrapped paragraph together, every other line by itself, blank lines between them left out.
 * Linear: each line is compared with the one before it.
 *
 * @param leading blank lines that stand between all lines, and part none: see `measureLeading`.
 */
export function joinHardWraps(facts: readonly LineFacts[], leading: number): LineFacts[][] {
  const tight = withoutLeading(facts, leading)
  const { own, quoted } = measureVoices(tight)
  const starts = findLineStarts(tight)
  const groups: LineFacts[][] = []
  let open: LineFacts[] = []
  let gap: LineFacts[] = []
  for (const line of facts) {
    const previous = open.at(-1)
    const wrap = isQuoted(line) ? quoted : own
    if (!line.blank && previous !== undefined) {
      const loose = gap.length - leading
      const goesOn =
        loose <= 0
          ? line.text === '' || (!starts.has(line) && runsOn(open, previous, line, wrap))
          : loose === 1 && isSpacedOut(open, previous, line, wrap)
      if (goesOn) {
        open.push(...gap, line)
        gap = []
        continue
      }
    }
    if (line.blank) {
      gap.push(line)
      continue
    }
    if (open.length > 0) groups.push(open)
    open = [line]
    gap = []
  }
  if (open.length > 0) groups.push(open)
  return groups
}

/** The lines as they would stand if none were parted from the next by what parts all. */
function withoutLeading(facts: readonly LineFacts[], leading: number): readonly LineFacts[] {
  if (leading === 0) return facts
  let gap = 0
  return facts.filter(({ blank }) => {
    gap = blank ? gap + 1 : 0
    return !blank || gap > leading
  })
}

/** Who quotes a message breaks lines elsewhere than its sender did; where one of the two shows no width, that of all holds. */
function measureVoices(facts: readonly LineFacts[]): { readonly own: Wrap; readonly quoted: Wrap } {
  const whole = measureWrap(facts)
  if (!facts.some(isQuoted)) return { own: whole, quoted: whole }
  const own = measureWrap(facts.map((line) => (isQuoted(line) ? leftOut(line) : line)))
  const quoted = measureWrap(facts.map((line) => (isQuoted(line) ? line : leftOut(line))))
  return {
    own: own.width === null ? whole : own,
    quoted: quoted.width === null ? whole : quoted,
  }
}

function isQuoted(line: LineFacts): boolean {
  return line.marker?.kind === 'quote'
}

/** A line that says nothing of the width, and parts what stands around it. */
function leftOut(line: LineFacts): LineFacts {
  return { ...line, blank: true, width: 0 }
}

function runsOn(
  group: readonly LineFacts[],
  previous: LineFacts,
  next: LineFacts,
  wrap: Wrap,
): boolean {
  if (wrap.width === null || previous.width > 2 * wrap.width) return false
  if (!mayRunOn(previous, next)) return false
  if (!mayFollowIndent(group, previous, next) && !isCentredBelow(previous, next, wrap.width))
    return false
  return wrap.ragged
    ? runsOnRagged(group, previous, next, wrap.width)
    : runsOnEven(previous, next, wrap.width)
}

function runsOnEven(previous: LineFacts, next: LineFacts, width: number): boolean {
  const space = next.firstWidth === 2 ? 0 : 1
  if (previous.width + space + next.firstWidth > width) return true
  if (endsSentence(previous.text)) return false
  const least = startsLower(next.words) ? NEAR_PART : FULL_PART
  return previous.width >= least * width
}

function runsOnRagged(
  group: readonly LineFacts[],
  previous: LineFacts,
  next: LineFacts,
  width: number,
): boolean {
  if (startsLower(next.words) && !endsSentence(previous.text)) {
    if (previous.width >= width / 3 || previous.text.endsWith('-')) return true
    // Amid a sentence a line may break anywhere.
    return group.length > 1 && startsLower(previous.words)
  }
  if (previous.width < SHORT_PART * width) return false
  const ended = endsSentence(previous.text) && !INITIAL.test(previous.text)
  if (ended && SPEAKER.test(next.words)) return false
  return !ended || previous.width >= RAGGED_END_PART * width
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

/** A line in the middle goes on with what the one above, which begins no paragraph but a title, had no room for. */
function isCentredBelow(previous: LineFacts, next: LineFacts, width: number): boolean {
  if (previous.indent <= 0 || next.indent <= previous.indent || endsSentence(previous.text))
    return false
  return startsUpper(previous.words) && startsUpper(next.words) && isCentredLine(next, width)
}

/** A title set with a blank line between its lines: both stand in the middle, and the first ends in a word that binds it to the next. */
function isSpacedOut(
  group: readonly LineFacts[],
  previous: LineFacts,
  next: LineFacts,
  { width }: Wrap,
): boolean {
  if (width === null || group.length > 1 || !bindsOn(previous.words)) return false
  return isCentredLine(previous, width) && isCentredLine(next, width)
}

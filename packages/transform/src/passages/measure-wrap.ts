import type { LineFacts } from './line-facts.ts'
import { mayRunOn } from './may-run-on.ts'
import { endsSentence, startsLower, startsUpper } from '../text/sentence-signs.ts'

/** How the lines of a text were broken. */
export interface Wrap {
  /** Columns after which lines were broken; null when paragraphs stand on one line each. */
  readonly width: number | null
  /** True when lines break before the margin, as in type set by hand or read by a machine. */
  readonly ragged: boolean
}

/** Narrower columns than these are not told from lists; wider ones nobody types, nor asks a text browser for. Chosen, not measured. */
const NARROWEST = 28
const WIDEST = 256
/** What a line beyond the margin counts against a width, in pairs of lines that it explains. Chosen, not measured. */
const OVERFLOW_WEIGHT = 1
/** Weight of evidence a width needs: two lines that run on in lower case. Chosen, not measured. */
const LEAST_EVIDENCE = 1.5
/** Of the evidence in all pairs, a width must explain this share: lines of verse also end near a margin. Chosen, not measured. */
const LEAST_SHARE = 0.35
const LEAST_SHARE_NARROW = 0.65
/** Lines shorter than this part of the width are of menus, of code, ends of paragraphs: they say nothing against it. Chosen, not measured. */
const SHORT_PART = 0.5
/** From this weight of evidence for a width on they are left out of account. Chosen, not measured. */
const STRONG = 5
/** Widths below this are narrow: many short lines end near any of them by chance. */
const NARROW = 45
/** Lines wider than so many times a narrow margin were not broken at it. Chosen, not measured. */
const BEYOND = 2
/** How much a pair says: in lower case the sentence goes on; a capital may start anything. Chosen, not measured. */
const WEIGHT_RUNS_ON = 1
const WEIGHT_CASELESS = 0.6
const WEIGHT_CAPITAL = 0.25
/** Share of run-on pairs that break early, from which a text is ragged. Chosen, not measured. */
const RAGGED_SHARE = 0.25
/** Of a ragged text's lines, this share must reach this part of the width, else it is verse. Chosen, not measured. */
const EVEN_SHARE = 0.7
const EVEN_PART = 0.7
/** Pairs that run on, at least, before raggedness is believed without any full line. */
const RAGGED_PAIRS = 5
/** In a text of few lines so many are enough, when there is no other. Chosen, not measured. */
const FEW_PAIRS = 2

interface Pair {
  readonly width: number
  /** The width at which the next word would have fitted. */
  readonly needed: number
  readonly weight: number
  readonly runsOn: boolean
}

/** Measures where a text's lines were broken: the width that explains most line ends and is seldom exceeded. */
export function measureWrap(facts: readonly LineFacts[]): Wrap {
  const pairs = readPairs(facts)
  const explained = Array.from({ length: WIDEST + 2 }, () => 0)
  for (const pair of pairs) {
    if (pair.width > WIDEST) continue
    const from = Math.max(pair.width, NARROWEST)
    const to = Math.min(pair.needed, WIDEST + 1)
    if (from >= to) continue
    explained[from] = (explained[from] ?? 0) + pair.weight
    explained[to] = (explained[to] ?? 0) - pair.weight
  }
  const over = overflowByWidth(facts)
  let best: { width: number; evidence: number; score: number } | null = null
  let evidence = 0
  for (let width = NARROWEST; width <= WIDEST; width++) {
    evidence += explained[width] ?? 0
    const score = evidence - OVERFLOW_WEIGHT * (over[width] ?? 0)
    if (evidence >= LEAST_EVIDENCE && score > (best?.score ?? 0)) best = { width, evidence, score }
  }
  const narrow = (best?.width ?? 0) < NARROW
  const strong = !narrow && (best?.evidence ?? 0) >= STRONG
  const least = strong ? SHORT_PART * (best?.width ?? 0) : 0
  const telling = pairs.filter((pair) => pair.weight > WEIGHT_CAPITAL && pair.width >= least)
  const whole = telling.reduce((sum, pair) => sum + pair.weight, 0)
  const share = narrow ? LEAST_SHARE_NARROW : LEAST_SHARE
  if (best === null || best.evidence < share * whole) return measureRagged(pairs)
  if (narrow && isMostlyBeyond(facts, pairs, best.width)) return { width: null, ragged: false }
  const { width } = best
  const early = telling.filter((pair) => pair.runsOn && pair.needed <= width).length
  const full = pairs.filter((pair) => pair.width <= width && pair.needed > width).length
  return { width, ragged: early > RAGGED_SHARE * (early + full) }
}

/** Does more of a text stand on lines far beyond a narrow margin than on lines that end at it? Then a few items do so by chance. */
function isMostlyBeyond(
  facts: readonly LineFacts[],
  pairs: readonly Pair[],
  margin: number,
): boolean {
  const beyond = facts.filter(({ width, stops }) => stops.length === 0 && width > BEYOND * margin)
  const ending = pairs.filter((pair) => pair.width <= margin && pair.needed > margin)
  return sumOfWidths(beyond) > sumOfWidths(ending)
}

function sumOfWidths(of: readonly { readonly width: number }[]): number {
  return of.reduce((sum, { width }) => sum + width, 0)
}

function measureRagged(pairs: readonly Pair[]): Wrap {
  const none: Wrap = { width: null, ragged: false }
  const running = pairs.filter((pair) => pair.runsOn)
  const long = pairs.filter((pair) => pair.width >= NARROWEST)
  const few = long.length >= FEW_PAIRS && long.every((pair) => pair.runsOn)
  if (!few && (running.length < RAGGED_PAIRS || running.length < pairs.length / 2)) return none
  const widths = (few ? long : pairs).map((pair) => pair.width).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (width < NARROWEST || width > WIDEST) return none
  const even = widths.filter((each) => each >= EVEN_PART * width).length
  return even >= EVEN_SHARE * widths.length ? { width, ragged: true } : none
}

function readPairs(facts: readonly LineFacts[]): Pair[] {
  const pairs: Pair[] = []
  for (let index = 1; index < facts.length; index++) {
    const previous = facts[index - 1]
    const next = facts[index]
    if (previous === undefined || next === undefined || !mayRunOn(previous, next)) continue
    const runsOn = startsLower(next.words) && !endsSentence(previous.text)
    pairs.push({
      width: previous.width,
      needed: previous.width + (next.firstWidth === 2 ? 0 : 1) + next.firstWidth,
      weight: runsOn ? WEIGHT_RUNS_ON : startsUpper(next.words) ? WEIGHT_CAPITAL : WEIGHT_CASELESS,
      runsOn,
    })
  }
  return pairs
}

/** For each width, how many lines are wider. A line with a gap between columns, as a running head, says nothing. */
function overflowByWidth(facts: readonly LineFacts[]): number[] {
  const over = Array.from({ length: WIDEST + 2 }, () => 0)
  for (const { width, stops } of facts) {
    if (stops.length > 0) continue
    const end = Math.min(width, WIDEST + 1)
    over[end] = (over[end] ?? 0) + 1
  }
  let sum = 0
  for (let width = WIDEST + 1; width >= 0; width--) {
    const here = over[width] ?? 0
    over[width] = sum
    sum += here
  }
  return over
}

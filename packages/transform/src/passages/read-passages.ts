import type { Judgement, Line, PageEvidence, Spread } from '@fonds/model'
import { joinHardWraps } from './join-hard-wraps.ts'
import { joinText } from './join-text.ts'
import { readLexicon } from './lexicon.ts'
import { type LineFacts, readLineFacts } from './line-facts.ts'
import { measureLeading } from './measure-leading.ts'
import type { Passage } from './passage.ts'
import { readMarks } from '../marks/read-marks.ts'
import { textKey } from '../text/text-key.ts'
import type { Unit } from './unit.ts'

const SPREADS = ['own', 'some', 'many', 'most'] as const satisfies readonly Spread[]

/** Reads lines into passages: hard wraps joined, blank lines left out, nothing decided yet. */
export function readPassages(lines: readonly Line[], evidence: PageEvidence | null): Passage[] {
  const facts = readLineFacts(lines, readMarks(lines))
  const lexicon = readLexicon(facts)
  const leading = measureLeading(facts)
  const passages: Passage[] = []
  const emptied = facts.some(({ line }) => line.value === '')
  let before = 0
  for (const group of joinHardWraps(facts, leading)) {
    const first = group[0]
    const last = group.at(-1)
    if (first === undefined || last === undefined) continue
    const { text, cuts, gapless } = joinText(group, lexicon)
    const from = first.line.position.start.line
    const to = last.line.position.start.line
    const unit = {
      text,
      lines: [from, to],
      blankBefore: Math.max(0, from - before - 1 - (before === 0 ? 0 : leading)),
      indent: first.indent,
      spread: leastSpread(evidence, from, to),
    } as const
    const above = facts[from - 2]
    const belowSpace = emptied && above?.blank === true && above.line.value !== ''
    passages.push(undecided(unit, group, { belowSpace, cuts, gapless }))
    before = to
  }
  return passages
}

/** A passage before anything is decided. Spelt out: spreading what all have in common took four times as long. */
function undecided(
  unit: Unit,
  facts: readonly LineFacts[],
  { belowSpace, cuts, gapless }: Pick<Passage, 'belowSpace' | 'cuts' | 'gapless'>,
): Passage {
  return {
    unit,
    facts,
    key: textKey(unit.text),
    belowSpace,
    keep: true,
    judgement: UNJUDGED,
    content: 1,
    phrases: 0,
    wordScore: 0,
    heading: 0,
    headed: 0,
    listItem: 0,
    listed: 0,
    cell: 0,
    pre: 0,
    kind: 'other',
    level: undefined,
    depth: undefined,
    ordered: undefined,
    cuts,
    gapless,
    date: undefined,
    entry: undefined,
  }
}

const UNJUDGED: Judgement = { rule: 'content', confidence: 0 }

function leastSpread(evidence: PageEvidence | null, from: number, to: number): Spread {
  let least = SPREADS.length - 1
  for (let line = from; line <= to; line++) {
    least = Math.min(least, SPREADS.indexOf(evidence?.lines[line - 1] ?? 'own'))
  }
  return SPREADS[least] ?? 'own'
}

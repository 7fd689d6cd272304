import type { Line, PageEvidence, Spread } from '@fonds/model'
import { joinHardWraps } from './join-hard-wraps.ts'
import { joinText } from './join-text.ts'
import { readLexicon } from './lexicon.ts'
import { readLineFacts } from './line-facts.ts'
import type { Passage } from './passage.ts'
import { textKey } from './text-key.ts'

const SPREADS = ['own', 'some', 'many', 'most'] as const satisfies readonly Spread[]

/** What every passage is before anything is decided. */
const UNDECIDED = {
  keep: true,
  judgement: { rule: 'content', confidence: 0 },
  content: 1,
  wordScore: 0,
  heading: 0,
  listItem: 0,
  cell: 0,
  pre: 0,
  kind: 'other',
} as const satisfies Partial<Passage>

/** Reads lines into passages: hard wraps joined, blank lines left out, nothing decided yet. */
export function readPassages(lines: readonly Line[], evidence: PageEvidence | null): Passage[] {
  const facts = readLineFacts(lines)
  const lexicon = readLexicon(facts)
  const passages: Passage[] = []
  let before = 0
  for (const group of joinHardWraps(facts)) {
    const first = group[0]
    const last = group.at(-1)
    if (first === undefined || last === undefined) continue
    const { text, cuts, gapless } = joinText(group, lexicon)
    const from = first.line.position.start.line
    const to = last.line.position.start.line
    passages.push({
      ...UNDECIDED,
      facts: group,
      key: textKey(text),
      cuts,
      gapless,
      unit: {
        text,
        lines: [from, to],
        blankBefore: from - before - 1,
        indent: first.indent,
        spread: leastSpread(evidence, from, to),
      },
    })
    before = to
  }
  return passages
}

function leastSpread(evidence: PageEvidence | null, from: number, to: number): Spread {
  let least = SPREADS.length - 1
  for (let line = from; line <= to; line++) {
    least = Math.min(least, SPREADS.indexOf(evidence?.lines[line - 1] ?? 'own'))
  }
  return SPREADS[least] ?? 'own'
}

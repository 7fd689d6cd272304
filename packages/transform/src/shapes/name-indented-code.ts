import { changePassage } from '../passages/change-passage.ts'
import { isIndentedCode } from '../passages/is-indented-code.ts'
import { isRightBelow } from '../passages/is-right-below.ts'
import { listRuns } from '../passages/list-runs.ts'
import type { Passage } from '../passages/passage.ts'
import { publishPassage } from '../passages/publish-passage.ts'

/** Of the lines of a block, this share must have been judged content. Chosen, not measured. */
const LEAST_KEPT = 0.5

/** Names blocks of indented code preformatted, also its lines that hold a bracket alone. */
export function nameIndentedCode(passages: readonly Passage[]): Passage[] {
  const named = [...passages]
  for (const { start, end } of listRuns(passages, standsInAlone, isRightBelow)) {
    const run = passages.slice(start, end)
    if (run.filter(({ keep }) => keep).length < LEAST_KEPT * run.length) continue
    if (!isIndentedCode(run.flatMap(({ facts }) => facts))) continue
    for (const [at, passage] of run.entries())
      named[start + at] = changePassage(publishPassage(passage), { kind: 'pre' })
  }
  return named
}

function standsInAlone({ facts, kind, keep, judgement }: Passage): boolean {
  if (facts.length !== 1 || kind !== 'other') return false
  return (facts[0]?.indent ?? 0) > 0 && (keep || judgement.rule === 'boilerplate')
}

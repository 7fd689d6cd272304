import type { PatternTest } from './compile-pattern.ts'
import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import type { UserRule } from './user-rule.ts'

/** A user rule whose pattern was compiled. */
export interface CompiledRule {
  readonly action: UserRule['action']
  readonly site: string | null
  readonly matches: PatternTest
}

type Verdict = Pick<Passage, 'keep' | 'judgement'> &
  Partial<Pick<Passage, 'kind' | 'level' | 'content'>>

const verdicts = {
  'set-aside': { keep: false, judgement: { rule: 'user-set-aside', confidence: 1 } },
  keep: { keep: true, judgement: { rule: 'user-keep', confidence: 1 }, content: 1 },
  heading: { keep: true, judgement: { rule: 'user-heading', confidence: 1 }, kind: 'heading' },
  date: { keep: true, judgement: { rule: 'user-date', confidence: 1 }, kind: 'date' },
  separator: {
    keep: true,
    judgement: { rule: 'user-separator', confidence: 1 },
    kind: 'separator',
  },
} as const satisfies Record<UserRule['action'], Verdict>

/** Lets the archivist's rules override what was decided. The first rule that matches a passage decides. */
export function applyUserRules(
  passages: readonly Passage[],
  rules: readonly CompiledRule[],
  site: string | null,
): Passage[] {
  const here = rules.filter((rule) => rule.site === null || rule.site === site)
  if (here.length === 0) return [...passages]
  return passages.map((passage) => {
    const rule = here.find((each) => each.matches(passage.unit.text))
    return rule === undefined ? passage : changePassage(passage, verdicts[rule.action])
  })
}

import type { Passage } from './passage.ts'

/** Is a stretch of a passage set aside by one of these rules? */
export function hasCut({ cuts }: Passage, rules: ReadonlySet<string>): boolean {
  return Array.from(cuts.values()).some((each) =>
    each.some(({ judgement }) => rules.has(judgement.rule)),
  )
}

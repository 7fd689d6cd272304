import type { SiteSize } from '@fonds/model'
import type { ClassifiedUnit } from './classified-unit.ts'
import { confidenceOf } from './confidence-of.ts'
import { markerCodes } from './features/marker-codes.ts'
import type { JudgedPage } from './judge-page.ts'
import { loudestFamily } from './loudest-family.ts'
import { nameAsideRules } from './name-aside-rules.ts'

/** A bullet says more than the trees, which have seen few signs but `*`. Probability; chosen. */
const BULLET = 0.9

/** What the judgement of a page says of each of its units, in order. */
export function answerPage(judged: JudgedPage, siteSize: SiteSize): readonly ClassifiedUnit[] {
  const { units } = judged.page
  const keep = Array.from(judged.content, (p) => p >= judged.threshold)
  const rules = nameAsideRules(units, judged.page, keep, siteSize !== 'one')
  const { names, columns } = judged.first
  const wordScores = columns[names.indexOf('word-score')]
  const markers = columns[names.indexOf('marker')]
  const bulletOf = (row: number): number => (markers?.[row] === markerCodes.bullet ? BULLET : 0)
  return units.map((_, row) => {
    return {
      keep: keep[row] ?? true,
      confidence: confidenceOf(judged.content[row] ?? 0, judged.threshold),
      rule: rules[row] ?? 'content',
      phrases: loudestFamily(judged.page, row).share,
      content: judged.content[row] ?? 0,
      wordScore: wordScores?.[row] ?? 0,
      heading: judged.heading[row] ?? 0,
      headed: judged.headed[row] ?? 0,
      listItem: Math.max(judged.listItem[row] ?? 0, bulletOf(row)),
      listed: Math.max(judged.listed[row] ?? 0, bulletOf(row)),
      cell: judged.cell[row] ?? 0,
      pre: judged.pre[row] ?? 0,
    }
  })
}

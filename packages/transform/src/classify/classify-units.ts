import type { SiteSize } from '@fonds/model'
import type { Unit } from '../unit.ts'
import type { ClassifiedUnit } from './classified-unit.ts'
import { confidenceOf } from './confidence-of.ts'
import { type JudgedPage, judgePage } from './judge-page.ts'
import { model } from './model.ts'
import { nameAsideRules } from './name-aside-rules.ts'
import { stretchOf } from './stretch-of.ts'

/**
 * Decides, for each unit of a page, whether it is published or set aside, why, and what kind of block it looks like.
 * Pure and linear in the length of the text, but for one sort of the units: the same units give the same numbers on
 * every machine.
 *
 * @param units the units of one record, in order.
 * @param siteSize how many records the site has; says how much the units' `spread` is worth.
 * @returns one answer a unit, in the same order.
 */
export function classifyUnits(
  units: readonly Unit[],
  siteSize: SiteSize,
): readonly ClassifiedUnit[] {
  const answers: ClassifiedUnit[] = []
  for (let from = 0; from < units.length;) {
    const [, to] = stretchOf(units.length, from)
    for (const answer of classifyStretch(units.slice(from, to), siteSize)) answers.push(answer)
    from = to
  }
  return answers
}

function classifyStretch(units: readonly Unit[], siteSize: SiteSize): readonly ClassifiedUnit[] {
  const judged = judgePage(units, siteSize, model)
  const keep = Array.from(judged.content, (p) => p >= judged.threshold)
  const rules = nameAsideRules(units, judged.page, keep, siteSize !== 'one')
  return units.map((_, row) => {
    return {
      keep: keep[row] ?? true,
      confidence: confidenceOf(judged.content[row] ?? 0, judged.threshold),
      rule: rules[row] ?? 'content',
      heading: judged.heading[row] ?? 0,
      listItem: Math.max(judged.listItem[row] ?? 0, hasBullet(judged, row) ? BULLET : 0),
    }
  })
}

/** A bullet says more than the trees, which have seen few signs but `*`. Probability; chosen. */
const BULLET = 0.9

function hasBullet({ first }: JudgedPage, row: number): boolean {
  return first.columns[first.names.indexOf('marker')]?.[row] === 1
}

import type { SiteSize } from '@fonds/model'
import type { Unit } from '../passages/unit.ts'
import { answerPage } from './answer-page.ts'
import type { ClassifiedUnit } from './classified-unit.ts'
import { judgePage } from './judge-page.ts'
import { model } from './model.ts'
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
    const judged = judgePage(units.slice(from, to), siteSize, model)
    for (const answer of answerPage(judged, siteSize)) answers.push(answer)
    from = to
  }
  return answers
}

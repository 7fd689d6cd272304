import type { SiteSize, Voice } from '@fonds/model'
import type { Unit } from '../passages/unit.ts'
import { askForest } from '../forests/ask-forest.ts'
import type { FeatureTable } from '../forests/feature-table.ts'
import { judgePage } from './judge-page.ts'
import { model } from './model.ts'
import { sigmoid } from '../forests/sigmoid.ts'
import { stretchOf } from './stretch-of.ts'
import { type VoiceGroup, voices } from './voices.table.ts'

/** Voices quieter than this are left out. Log-odds; chosen. */
const QUIET = 0.05
/** Probabilities are taken for no more certain than this. */
const CERTAIN = 0.9999

/**
 * The groups of features that spoke about one unit, and how loudly, loudest first.
 *
 * A group's weight is the change of the log-odds of content when its columns get the values of a typical line of the
 * pages that the classifier learned from, everything else held: through both stages for the unit itself, while its
 * neighbours keep their scores. Groups overlap, so the weights need not add up to the decision. The weights of
 * `spread-on-site`, `phrases-alone`, `notice-above` and `threshold-of-page` are exact.
 *
 * @throws RangeError when there is no such unit.
 */
export function explainUnit(
  units: readonly Unit[],
  siteSize: SiteSize,
  index: number,
): readonly Voice[] {
  const unit = units[index]
  if (unit === undefined)
    throw new RangeError(`Unexpected unit ${index}, expected 0 to ${units.length - 1}`)
  const [from, to] = stretchOf(units.length, index)
  const row = index - from
  const judged = judgePage(units.slice(from, to), siteSize, model)
  const site = judged.site[row] ?? 0
  const phrases = judged.phrases[row] ?? 0
  const first = cutRow(judged.first, row)
  const second = cutRow(judged.second, row)
  const spoken = logOdds(askForest(model.second, second))
  const groups: readonly (readonly [string, VoiceGroup])[] = Object.entries(voices)
  const found: Voice[] = groups.map(([feature, group]) => {
    const p = sigmoid(
      logOdds(askForest(model.first, silence(first, group, model.typical.first))) + site + phrases,
    )
    const without = silence(second, group, model.typical.second)
    without.columns[without.names.indexOf('first')]?.fill(p)
    const weight = spoken - logOdds(askForest(model.second, without))
    return { feature, value: group.value(judged, row), weight }
  })
  found.push({ feature: 'spread-on-site', value: unit.spread, weight: site })
  found.push({ feature: 'phrases-alone', value: 'of a menu, a bar or a notice', weight: phrases })
  found.push({
    feature: 'notice-above',
    value: 'header of a notice',
    weight: judged.notices[row] ?? 0,
  })
  const cut = Math.min(CERTAIN, Math.max(1 - CERTAIN, judged.threshold))
  found.push({
    feature: 'threshold-of-page',
    value: cut.toFixed(2),
    weight: Math.log((1 - cut) / cut),
  })
  return found
    .filter(({ weight }) => Math.abs(weight) >= QUIET)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function logOdds(answers: Float32Array): number {
  return answers[0] ?? 0
}

function cutRow(table: FeatureTable, row: number): FeatureTable {
  return {
    count: 1,
    names: table.names,
    columns: table.columns.map((column) => column.slice(row, row + 1)),
  }
}

function silence(table: FeatureTable, group: VoiceGroup, typical: readonly number[]): FeatureTable {
  return {
    ...table,
    columns: table.columns.map((column, at) => {
      return groupOf(table.names[at] ?? '') === group
        ? Float32Array.of(typical[at] ?? 0)
        : column.slice()
    }),
  }
}

function groupOf(column: string): VoiceGroup | undefined {
  return Object.values<VoiceGroup>(voices).find(({ columns }) => columns.test(column))
}

import { chooseThreshold } from '../src/classify/choose-threshold.ts'
import type { FeatureTable } from '../src/forests/feature-table.ts'
import { logOdds } from '../src/forests/log-odds.ts'
import { judgePage, type JudgedPage } from '../src/classify/judge-page.ts'
import type { Model } from '../src/classify/read-model.ts'
import { sigmoid } from '../src/forests/sigmoid.ts'
import type { Unit } from '../src/passages/unit.ts'
import type { UnseenScores } from './read-unseen-scores.ts'

/**
 * Judges a page as it would be judged had the classifier never seen its site, for that is what pages are like that are
 * published: of a page it has learned from, the classifier is surer than of any other.
 *
 * @param scores of classifiers that never saw it; null where the shipped one never did.
 */
export function judgeUnseen(
  units: readonly Unit[],
  model: Model,
  scores: UnseenScores | null,
): JudgedPage {
  const judged = judgePage(units, 'one', model)
  if (scores === null) return judged
  const { page, first, site, phrases, notices } = judged
  const content = scores.content.map((p, row) =>
    sigmoid(logOdds(p) + (phrases[row] ?? 0) + (notices[row] ?? 0)),
  )
  const known = first.columns[first.names.indexOf('page-known')]?.[0] ?? 0
  return {
    ...judged,
    first: withWordScores(first, scores.words),
    content,
    threshold: chooseThreshold(content, page.measured.words, page.cueShare, known, site),
    heading: scores.heading,
    listItem: scores.listItem,
  }
}

function withWordScores(first: FeatureTable, words: Float32Array): FeatureTable {
  const at = first.names.indexOf('word-score')
  return { ...first, columns: first.columns.with(at, words) }
}

import type { SiteSize } from '@fonds/model'
import type { Unit } from '../passages/unit.ts'
import { answerQuestions } from '../forests/answer-questions.ts'
import { askForest } from '../forests/ask-forest.ts'
import { chooseThreshold } from './choose-threshold.ts'
import type { FeatureTable } from '../forests/feature-table.ts'
import { firstFeatures } from './features/first-features.ts'
import { hasLostMarkers } from './has-lost-markers.ts'
import { kindFeatures } from './features/kind-features.ts'
import { looseItemFeatures } from './features/loose-item-features.ts'
import { secondFeatures } from './features/second-features.ts'
import type { Forest } from '../forests/forest.ts'
import type { Model } from './read-model.ts'
import type { JudgedLines } from './headings/judged-lines.ts'
import { weighHeadings } from './headings/weigh-headings.ts'
import { isCapturedAgain } from './weigh/is-captured-again.ts'
import { readPage } from './measure/read-page.ts'
import { scoreWords } from './words/score-words.ts'
import { sigmoid } from '../forests/sigmoid.ts'
import { weighNotices } from './weigh/weigh-notices.ts'
import { weighPhrases } from './weigh/weigh-phrases.ts'
import { weighSpread } from './weigh/weigh-spread.ts'
import { weighUniqueness } from './weigh/weigh-uniqueness.ts'

/** Everything the classifier works out about a page, step by step; `explainUnit` reads it too. */
export interface JudgedPage extends JudgedLines {
  readonly first: FeatureTable
  readonly second: FeatureTable
  /** Log-odds that the spread over the site adds, in both stages. */
  readonly site: Float32Array
  /** Log-odds that phrases alone add, in both. */
  readonly phrases: Float32Array
  /** Log-odds that the notice above a unit adds, in the second. */
  readonly notices: Float32Array
  /** Probability that a unit is content and a heading, by its words, too. */
  readonly headed: Float32Array
  /** Probability that a unit is, if it is content, an item of a list, where the dump has lost the markers, too. */
  readonly listed: Float32Array
}

/** Runs the learned classifier over a page. */
export function judgePage(units: readonly Unit[], siteSize: SiteSize, model: Model): JudgedPage {
  const page = readPage(units)
  const first = firstFeatures(page, scoreWords(page.measured, model.words))
  const known = knownShare(first)
  const phrases = weighPhrases(page, known)
  const answers = answerQuestions(model.questions, first)
  const logits = sum(askForest(model.first, first, answers), phrases)
  const none = new Float32Array(units.length)
  const site = isCapturedAgain(page, logits)
    ? none
    : weighSpread(page, siteSize, weighUniqueness(page, siteSize, logits), logits)
  const p = probabilities(logits, site)
  const second = secondFeatures(page, first, p)
  const notices = weighNotices(page)
  const content = probabilities(askForest(model.second, second), sum(sum(site, phrases), notices))
  const kinds = kindFeatures(page, first, content)
  const kindAnswers = answerQuestions(model.questions, kinds, answers)
  const kindOf = (forest: Forest): Float32Array =>
    probabilities(askForest(forest, kinds, kindAnswers), none)
  const lines: JudgedLines = {
    page,
    content,
    threshold: chooseThreshold(content, page.measured.words, page.cueShare, known, site),
    heading: kindOf(model.heading),
    listItem: kindOf(model.listItem),
    cell: kindOf(model.cell),
    pre: kindOf(model.pre),
  }
  const headed = weighHeadings(lines, model.headingWords, known)
  const listed = hasLostMarkers(first, content)
    ? probabilities(askForest(model.looseItem, looseItemFeatures(page, kinds)), none)
    : lines.listItem
  return { ...lines, first, second, site, phrases, notices, headed, listed }
}

function knownShare(first: FeatureTable): number {
  return first.columns[first.names.indexOf('page-known')]?.[0] ?? 0
}

function sum(left: Float32Array, right: Float32Array): Float32Array {
  return left.map((weight, row) => weight + (right[row] ?? 0))
}

function probabilities(logits: Float32Array, shift: Float32Array): Float32Array {
  return logits.map((logit, row) => sigmoid(logit + (shift[row] ?? 0)))
}

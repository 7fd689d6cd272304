import { changePassage } from '../passages/change-passage.ts'
import { listRuns } from '../passages/list-runs.ts'
import type { Passage } from '../passages/passage.ts'
import { endsInColon } from '../text/ends-in-colon.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { isItem } from './is-item.ts'
import { isUnmarkedItem } from './is-unmarked-item.ts'
import { share } from './share.ts'

/**
 * So many running texts in a row are a list even so. On the training pages, of runs that this step doubts a quarter of the items
 * are items (26 of 96); of longer runs six of ten and more.
 */
const MANY_ITEMS = 5
/** Mean length from which items are running text; in characters. On shorter ones the classifier is right as often as elsewhere. */
const RUNNING = 100
/** Mean number of sentences, likewise. */
const LEAST_SENTENCES = 1.3
/** Share of items that begin with a label, from which they are a list of explanations. Chosen, not measured. */
const LEAST_LABELLED = 0.6

/** Where one sentence ends and the next begins. */
const BREAK = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|[。！？][」』）]?(?=.)|[؟۔।]\s/gu
const LABELLED = /^[^.:：–—]{2,60}(?:[:：]| [–—-] )/u

/**
 * Takes items back that bear no marker, hold several sentences, have no labels, and that neither a heading nor a colon leads
 * into: a few such in a row are the paragraphs that they look like.
 */
export function doubtItems(passages: readonly Passage[]): Passage[] {
  const doubted = [...passages]
  for (const { start, end } of listRuns(passages, isUnmarkedItem)) {
    const run = passages.slice(start, end)
    if (areParagraphs(run) && !leadsIn(passages[start - 1]))
      doubted.splice(start, run.length, ...run.map(toParagraph))
  }
  return doubted
}

function toParagraph(passage: Passage): Passage {
  return changePassage(passage, { kind: 'paragraph', depth: undefined, ordered: undefined })
}

function areParagraphs(run: readonly Passage[]): boolean {
  if (run.length >= MANY_ITEMS) return false
  const texts = run.map(({ unit }) => unit.text)
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return (
    length >= RUNNING * run.length &&
    sentencesOf(texts) >= LEAST_SENTENCES * run.length &&
    texts.every((text) => endsSentence(text)) &&
    share(texts, (text) => LABELLED.test(text)) < LEAST_LABELLED
  )
}

function sentencesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + 1 + (text.match(BREAK)?.length ?? 0), 0)
}

function leadsIn(above: Passage | undefined): boolean {
  if (above === undefined) return false
  return endsInColon(above.unit.text) || above.kind === 'heading' || isItem(above)
}

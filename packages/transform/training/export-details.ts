// Writes what the details are learned from: kinds of content lines, and the candidates for title and author of a page.
//   node --conditions=fonds-source --import tsx training/export-details.ts SUITE OUT [--unseen]
// Everything is computed by the very code that is published, with the shipped classifier's own answers; with `--unseen`, of the
// pages it has learned from, with those of classifiers that never saw their sites, as train.py has left them in OUT.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { readAuthorCandidates } from '../src/authors/read-author-candidates.ts'
import { answerPage } from '../src/classify/answer-page.ts'
import type { FeatureTable } from '../src/forests/feature-table.ts'
import { kindFeatures } from '../src/classify/features/kind-features.ts'
import { looseItemFeatures } from '../src/classify/features/loose-item-features.ts'
import { hasLostMarkers } from '../src/classify/has-lost-markers.ts'
import { judgePage } from '../src/classify/judge-page.ts'
import { judgePassages } from '../src/classify/judge-passages.ts'
import { model } from '../src/classify/model.ts'
import type { Passage } from '../src/passages/passage.ts'
import { readTitleCandidates } from '../src/titles/read-title-candidates.ts'
import { withAnswers } from '../src/classify/with-answers.ts'
import { judgeUnseen } from './judge-unseen.ts'
import { likeness } from './likeness.ts'
import { estrange, scripts } from './estrange.ts'
import type { GoldLine, UnitLabel } from './label-units.ts'
import { readLooseLayouts } from './read-loose-layouts.ts'
import { readOtherLayouts } from './read-other-layouts.ts'
import { readSuite } from './read-suite.ts'
import { readUnseenScores } from './read-unseen-scores.ts'

const [suite, out, unseen] = process.argv.slice(2)
if (suite === undefined || out === undefined)
  throw new TypeError('Unexpected arguments, expected SUITE OUT [--unseen]')

/** Titles are learned from likely and unlikely candidates: from likely ones alone, one in a hundred pages less was right. */
const LEAST_HEADING = 0.03

const KINDS = ['other', 'heading', 'list-item', 'paragraph', 'quote', 'pre', 'cell']
/** Content lines of a page that teach, by variant, spread evenly over it. */
const LINES_A_PAGE: Readonly<Record<string, number>> = { wet: 120, wrap: 60 }

/** Content lines of a page laid out anew that teach. */
const LOOSE_LINES = 60

interface PageOf {
  readonly id: string
  readonly site: string
  readonly variant: string
  readonly split: string
}

/** Writes rows of numbers, names of the columns last; what a row teaches stands before its columns. */
class Rows {
  readonly #out: string
  readonly #name: string
  readonly #file: number
  #names: readonly string[] = []

  constructor(folder: string, name: string) {
    this.#out = folder
    this.#name = name
    this.#file = openSync(join(folder, `${name}.bin`), 'w')
  }

  write({ names, columns }: FeatureTable, row: number, lesson: readonly number[]): void {
    this.#names = names
    const numbers = Float32Array.from([...lesson, ...columns.map((column) => column[row] ?? 0)])
    writeSync(this.#file, new Uint8Array(numbers.buffer))
  }

  close(): void {
    closeSync(this.#file)
    writeFileSync(join(this.#out, `${this.#name}.json`), JSON.stringify(this.#names))
  }
}

const scoresOf = unseen === '--unseen' ? readUnseenScores(out) : null
const kinds = new Rows(out, 'detail-kinds')
const items = new Rows(out, 'detail-items')
const titles = new Rows(out, 'detail-title')
const authors = new Rows(out, 'detail-author')
const pages: PageOf[] = []

let number = 0
for (const page of readSuite(suite)) {
  const most = LINES_A_PAGE[page.variant]
  if (most === undefined) continue
  const scores = scoresOf?.(page) ?? null
  // A page cut into other units than were scored teaches nothing.
  if (scoresOf !== null && scores === null && page.split === 'train') continue
  const judged = judgeUnseen(page.units, model, scores)
  const content = page.labels.flatMap(({ content: share }, row) =>
    share >= 0.5 && !page.neutral.has(row) ? [row] : [],
  )
  const table = kindFeatures(judged.page, judged.first, judged.content)
  writeLines(kinds, table, page.labels, content, most)
  const passages = withAnswers(page.passages, answerPage(judged, 'one'))
  const author = readAuthorCandidates(passages, writeTitles(passages, page.title), true)
  author.candidates.forEach(({ name }, row) =>
    authors.write(author.table, row, [pages.length, likeness(name, page.author ?? '')]),
  )
  const { id, site, variant, split } = page
  pages.push({ id, site, variant, split })
  if (variant !== 'wet') continue
  for (const other of readOtherLayouts(suite, id)) {
    writeTitles(judgePassages(other.passages, 'one'), page.title)
    pages.push({ id, site, variant: other.variant, split })
  }
  writeItems(page.gold, number++, { id, site, split })
}
for (const rows of [kinds, items, titles, authors]) rows.close()
writeFileSync(join(out, 'detail-pages.json'), JSON.stringify(pages))

/** Writes the kinds of some lines of the page to be pushed next, spread evenly over them. */
function writeLines(
  to: Rows,
  table: FeatureTable,
  labels: readonly UnitLabel[],
  rows: readonly number[],
  most: number,
): void {
  const step = Math.max(1, rows.length / most)
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[Math.floor(at)] ?? 0
    to.write(table, row, [pages.length, KINDS.indexOf(labels[row]?.kind ?? 'other'), step])
  }
}

/** Writes the lines of a page as dumps leave them that lost the markers; every third in another script, too. */
function writeItems(
  gold: readonly GoldLine[],
  at: number,
  of: Pick<PageOf, 'id' | 'site' | 'split'>,
): void {
  for (const { variant, passages, labels } of readLooseLayouts(gold, at)) {
    const units = passages.map(({ unit }) => unit)
    const script = scripts[at % scripts.length] ?? 'latin'
    const forms = at % 3 === 0 ? [units, estrange(units, script, at)] : [units]
    forms.forEach((form, strange) => {
      const { page, first, content } = judgePage(form, 'one', model)
      if (!hasLostMarkers(first, content)) return
      const table = looseItemFeatures(page, kindFeatures(page, first, content))
      const rows = labels.flatMap(({ content: share }, row) => (share >= 0.5 ? [row] : []))
      writeLines(items, table, labels, rows, LOOSE_LINES)
      pages.push({ ...of, variant: strange === 1 ? `strange-${variant}` : variant })
    })
  }
}

/** Writes the candidates for the title of the page to be pushed next; gives the passage of the one that says it best. */
function writeTitles(passages: readonly Passage[], wanted: string | null): number | null {
  const { candidates, table } = readTitleCandidates(passages, LEAST_HEADING)
  const said = candidates.map((each) => likeness(each.title, wanted ?? ''))
  said.forEach((likely, row) => titles.write(table, row, [pages.length, likely]))
  return candidates[said.indexOf(Math.max(...said))]?.index ?? null
}

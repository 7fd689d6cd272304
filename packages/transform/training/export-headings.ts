// Writes what the words of headings are learned from: short lines, with what stands around them.
//   node --conditions=fonds-source --import tsx training/export-headings.ts SUITE WORK
// WORK holds what classifiers say of pages whose sites they never saw, as train.py has left it there.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { hashSurroundings } from '../src/classify/headings/hash-surroundings.ts'
import { mayHead } from '../src/classify/headings/may-head.ts'
import { logOdds } from '../src/forests/log-odds.ts'
import { model } from '../src/classify/model.ts'
import { judgeUnseen } from './judge-unseen.ts'
import { likeness } from './likeness.ts'
import { passagesToName } from './passages-to-name.ts'
import { readSuite } from './read-suite.ts'
import { readUnseenScores } from './read-unseen-scores.ts'

const [suite, work] = process.argv.slice(2)
if (suite === undefined || work === undefined)
  throw new TypeError('Unexpected arguments, expected SUITE WORK')

/** A line so like the title says it: it is not asked whether it is a heading. */
const SAYS_TITLE = 0.8

const scoresOf = readUnseenScores(work)
const rowsFile = openSync(join(work, 'heading-rows.bin'), 'w')
const hashFile = openSync(join(work, 'heading-hashes.bin'), 'w')
const pages: { id: string; site: string; variant: string; headings: number }[] = []

for (const page of readSuite(suite)) {
  const { id, site, variant } = page
  // Of pages made from these, words are no words, or stand without what stands around them.
  if (page.passages.length === 0) continue
  const scores = scoresOf(page)
  // A page cut into other units than were scored teaches nothing.
  if (scores === null) continue
  const judged = judgeUnseen(page.units, model, scores)
  const named = passagesToName(page.passages, judged)
  let headings = 0
  page.units.forEach(({ text }, row) => {
    const label = page.labels[row]
    if (label === undefined || page.neutral.has(row)) return
    if (page.title !== null && likeness(text, page.title) >= SAYS_TITLE) return
    const isHeading = label.kind === 'heading' && label.content >= 0.5
    // What is named or doubted whatever its words say teaches nothing of them.
    const passage = named[row]
    const isAsked = passage?.keep === true && passage.kind === 'other' && passage.heading > 0
    if (isAsked && isHeading) headings++
    if (!isAsked || !mayHead(judged, row)) return
    const hashes: number[] = []
    hashSurroundings(judged, row, hashes)
    writeSync(hashFile, new Uint8Array(Int32Array.from(hashes).buffer))
    const numbers = [judged.heading, judged.content, judged.listItem].map((p) =>
      logOdds(p[row] ?? 0),
    )
    const lesson = [pages.length, isHeading ? 1 : 0, hashes.length, ...numbers]
    writeSync(rowsFile, new Uint8Array(Float32Array.from(lesson).buffer))
  })
  pages.push({ id, site, variant, headings })
}
closeSync(rowsFile)
closeSync(hashFile)
writeFileSync(join(work, 'heading-pages.json'), JSON.stringify(pages))

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindFeatures } from '../../src/classify/features/kind-features.ts'
import { looseItemFeatures } from '../../src/classify/features/loose-item-features.ts'
import { detailsTable } from '../../src/classify/details.table.ts'
import { headingsTable } from '../../src/classify/headings/headings.table.ts'
import { model } from '../../src/classify/model.ts'
import { modelTable } from '../../src/classify/model.table.ts'
import { judgePage } from '../../src/classify/judge-page.ts'
import { readAuthorCandidates } from '../../src/authors/read-author-candidates.ts'
import { judgePassages } from '../../src/classify/judge-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { readTitleCandidates } from '../../src/titles/read-title-candidates.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'
import { linesAsUnits } from './lines-as-units.ts'

const path = new URL('../../src/classify/model.table.ts', import.meta.url)
const detailsPath = new URL('../../src/classify/details.table.ts', import.meta.url)
const headingsPath = new URL('../../src/classify/headings/headings.table.ts', import.meta.url)
/** Of all tables together. */
const MAX_BYTES = 300 * 1024

describe('the learned table', () => {
  const text = readFileSync(path, 'utf8')

  it('should be what its provenance says, to the byte', () => {
    const body = text.slice(text.indexOf('\n  words: ') + 1)
    expect(createHash('sha256').update(body).digest('hex')).toBe(modelTable.provenance.digest)
  })
  it('should credit its data and name its licence', () => {
    expect(modelTable.provenance).toMatchObject({ author: 'Murrough Foley' })
    expect(modelTable.provenance.licence).toContain('CC-BY-4.0')
    expect(modelTable.provenance.inputs).toMatch(/^[\da-f]{64}$/)
  })
  it('should stay small', () => {
    const tables = [path, detailsPath, headingsPath].map((each) => readFileSync(each).length)
    expect(tables.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(MAX_BYTES)
  })
  it('should have learned from the columns that are computed today, in the same order', () => {
    const judged = judgePage(linesAsUnits('One line.\nAnother line.'), 'one', model)
    expect(modelTable.first.columns.split(' ')).toEqual(judged.first.names)
    expect(modelTable.second.columns.split(' ')).toEqual(judged.second.names)
    const kinds = kindFeatures(judged.page, judged.first, judged.content).names
    expect(modelTable.heading.columns.split(' ')).toEqual(kinds)
    expect(modelTable.listItem.columns.split(' ')).toEqual(kinds)
  })
})

describe('the table of details', () => {
  const text = readFileSync(detailsPath, 'utf8')

  it('should be what its provenance says, to the byte', () => {
    const body = text.slice(text.indexOf('\n  columns: ') + 1)
    expect(createHash('sha256').update(body).digest('hex')).toBe(detailsTable.provenance.digest)
  })
  it('should have learned from the answers of the classifier that is shipped', () => {
    const classifier = createHash('sha256').update(readFileSync(path)).digest('hex')
    expect(detailsTable.provenance.classifier).toBe(classifier)
  })
  it('should credit its data and name its licence', () => {
    expect(detailsTable.provenance).toMatchObject({ author: 'Murrough Foley' })
    expect(detailsTable.provenance.licence).toContain('CC-BY-4.0')
    expect(detailsTable.provenance.inputs).toBe(modelTable.provenance.inputs)
  })
  it('should have learned from the columns that are computed today, in the same order', () => {
    const lines = parseLines('A title\n\nBy Jane Roe\n\nOne line.\nAnother line.')
    const passages = judgePassages(readPassages(treeLines(lines), null), 'one')
    const units = passages.map(({ unit }) => unit)
    const { page, first, content } = judgePage(units, 'one', model)
    const items = looseItemFeatures(page, kindFeatures(page, first, content)).names
    expect(detailsTable.columns.items.split(' ')).toEqual(items)
    expect(detailsTable.columns.title.split(' ')).toEqual(readTitleCandidates(passages).table.names)
    expect(detailsTable.columns.author.split(' ')).toEqual(
      readAuthorCandidates(passages, 0).table.names,
    )
  })
})

describe('the table of headings', () => {
  const text = readFileSync(headingsPath, 'utf8')

  it('should be what its provenance says, to the byte', () => {
    const body = text.slice(text.indexOf('\n  odds: ') + 1)
    expect(createHash('sha256').update(body).digest('hex')).toBe(headingsTable.provenance.digest)
  })
  it('should have learned beside the answers of the classifier that is shipped', () => {
    const classifier = createHash('sha256').update(readFileSync(path)).digest('hex')
    expect(headingsTable.provenance.classifier).toBe(classifier)
    expect(headingsTable.provenance.scores).toMatch(/^[\da-f]{64}$/)
  })
  it('should credit its data and name its licence', () => {
    expect(headingsTable.provenance).toMatchObject({ author: 'Murrough Foley' })
    expect(headingsTable.provenance.licence).toContain('CC-BY-4.0')
    expect(headingsTable.provenance.inputs).toBe(modelTable.provenance.inputs)
  })
  it('should know some thousand words, and weigh what the forests say for what it is', () => {
    const { odds, words } = headingsTable
    expect(words.learned).toBeGreaterThan(1000)
    expect(odds[0]).toBeGreaterThan(0)
    expect(odds[1]).toBeGreaterThan(0)
  })
})

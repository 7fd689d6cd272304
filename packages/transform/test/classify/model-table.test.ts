import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindFeatures } from '../../src/classify/features/kind-features.ts'
import { model } from '../../src/classify/model.ts'
import { modelTable } from '../../src/classify/model.table.ts'
import { judgePage } from '../../src/classify/judge-page.ts'
import { linesAsUnits } from './lines-as-units.ts'

const path = new URL('../../src/classify/model.table.ts', import.meta.url)
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
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BYTES)
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

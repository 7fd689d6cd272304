import { describe, expect, it } from 'vitest'
import { classifyUnits } from '../../src/classify/classify-units.ts'
import { linesAsUnits } from './lines-as-units.ts'
import { plainDocuments } from './plain-documents.ts'

describe('a document without boilerplate', () => {
  it.each(Object.entries(plainDocuments))('should keep every line: %s', (_, text) => {
    const units = linesAsUnits(text)
    const lost = units.filter((__, at) => classifyUnits(units, 'one')[at]?.keep !== true)
    expect(lost.map((unit) => unit.text)).toEqual([])
  })
  it.each(Object.entries(plainDocuments))('should keep it without blank lines: %s', (_, text) => {
    const units = linesAsUnits(text.replaceAll('\n\n', '\n'))
    const lost = units.filter((__, at) => classifyUnits(units, 'one')[at]?.keep !== true)
    expect(lost.map((unit) => unit.text)).toEqual([])
  })
  it.each(Object.entries(plainDocuments))('should keep it on a site of many: %s', (_, text) => {
    const units = linesAsUnits(text)
    const lost = units.filter((__, at) => classifyUnits(units, 'many')[at]?.keep !== true)
    expect(lost.map((unit) => unit.text)).toEqual([])
  })
})

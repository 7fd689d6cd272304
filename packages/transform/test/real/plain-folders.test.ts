import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classifyUnits } from '../../src/classify/classify-units.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const data = process.env['FONDS_DATA'] ?? ''

/** Share of the characters that are kept, over all UTF-8 texts of a folder, each judged alone. */
function keptShare(folder: string): number {
  let kept = 0
  let all = 0
  for (const name of readdirSync(join(data, folder))) {
    if (!name.endsWith('.txt')) continue
    const text = readFileSync(join(data, folder, name), 'utf8')
    if (text.includes('\ufffd')) continue
    const units = readPassages(treeLines(parseLines(text)), null).map(({ unit }) => unit)
    classifyUnits(units, 'one').forEach(({ keep }, at) => {
      const length = units[at]?.text.length ?? 0
      all += length
      if (keep) kept += length
    })
  }
  return kept / all
}

describe('folders of plain documents', () => {
  it.each(['udhr', 'inaugural', 'persian-poems', 'classical-chinese', 'gutenberg'])(
    'should be published whole: %s',
    (folder) => {
      expect(keptShare(folder)).toBeGreaterThanOrEqual(0.999)
    },
  )
  it.each(['livedoor-it-life-hack', 'congressional-record', 'newspaper-ocr'])(
    'should be published but for a few lines: %s',
    (folder) => {
      expect(keptShare(folder)).toBeGreaterThanOrEqual(0.99)
    },
  )
})

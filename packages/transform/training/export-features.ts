// Writes what the trainer learns from, computed by the very code that the published classifier runs.
//   node --conditions=fonds-source --import tsx training/export-features.ts SUITE OUT words|first|second|kind
// `words` reads the suite and keeps its units in OUT/units.ndjson, so that all stages see the very same units.
// `first` reads OUT/word-scores.bin, `second` also OUT/first-scores.bin, `kind` also OUT/second-scores.bin:
// scores that the trainer wrote, one 32-bit float a row (word scores: two).
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { firstFeatures } from '../src/classify/features/first-features.ts'
import type { FeatureTable } from '../src/forests/feature-table.ts'
import { kindFeatures } from '../src/classify/features/kind-features.ts'
import { secondFeatures } from '../src/classify/features/second-features.ts'
import { hashWords } from './hash-words.ts'
import { readPage } from '../src/classify/measure/read-page.ts'
import type { Unit } from '../src/passages/unit.ts'
import { readSuite } from './read-suite.ts'

const [suite, out, stage] = process.argv.slice(2)
if (suite === undefined || out === undefined || stage === undefined)
  throw new TypeError('Unexpected arguments, expected SUITE OUT words|first|second|kind')

/** Buckets are exported with all their bits; the trainer keeps as many as the table has. */
const BITS = 20
const KINDS = ['other', 'heading', 'list-item', 'paragraph', 'quote', 'pre', 'cell']

function floats(name: string): Float32Array {
  const bytes = readFileSync(join(out ?? '', name))
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}

const wordScores = stage === 'words' ? new Float32Array() : floats('word-scores.bin')
const firstScores = stage === 'second' ? floats('first-scores.bin') : new Float32Array()
const secondScores = stage === 'kind' ? floats('second-scores.bin') : new Float32Array()

const file = openSync(join(out, `${stage}.bin`), 'w')
const pages: unknown[] = []
const rows: number[][] = []
const starts: number[] = [0]
let from = 0
let length = 0
let names: readonly string[] = []

const kept = join(out, 'units.ndjson')
const keptFile = stage === 'words' ? openSync(kept, 'w') : null

for (const training of keptFile === null ? readKept(kept) : readSuite(suite)) {
  if (keptFile !== null) writeSync(keptFile, `${JSON.stringify(training.units)}\n`)
  const page = readPage(training.units)
  const to = from + page.units.length
  if ('labels' in training) {
    const buckets: number[] = []
    for (let row = 0; row < page.units.length; row++) {
      hashWords(page.measured, row, BITS, buckets)
      starts.push(length + buckets.length)
    }
    length += buckets.length
    writeSync(file, new Uint8Array(Int32Array.from(buckets).buffer))
    const { id, split, type, site, variant } = training
    pages.push({ id, split, type, site, variant, from, to })
    training.labels.forEach((label, row) => {
      const tokens = (page.measured.tokenStart[row + 1] ?? 0) - (page.measured.tokenStart[row] ?? 0)
      const weight = training.neutral.has(row) ? 0 : 1
      rows.push([
        label.content,
        KINDS.indexOf(label.kind),
        page.measured.words[row] ?? 0,
        tokens,
        weight,
      ])
    })
  } else {
    const table = tableOf(page, from, to)
    names = table.names
    const width = table.columns.length
    const block = new Float32Array(width * table.count)
    table.columns.forEach((column, at) => {
      for (let row = 0; row < table.count; row++) block[row * width + at] = column[row] ?? 0
    })
    writeSync(file, new Uint8Array(block.buffer))
  }
  from = to
}
closeSync(file)
if (stage === 'words') {
  writeFileSync(join(out, 'pages.json'), JSON.stringify(pages))
  writeFileSync(join(out, 'rows.bin'), new Uint8Array(Float32Array.from(rows.flat()).buffer))
  writeFileSync(join(out, 'starts.bin'), new Uint8Array(Int32Array.from(starts).buffer))
} else writeFileSync(join(out, `${stage}.json`), JSON.stringify(names))

function* readKept(path: string): Generator<{ units: readonly Unit[] }, void> {
  const text = readFileSync(path, 'utf8')
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const units: readonly Unit[] = JSON.parse(text.slice(at, end))
    yield { units }
    at = end + 1
  }
}

function tableOf(page: ReturnType<typeof readPage>, start: number, end: number): FeatureTable {
  const score = new Float32Array(page.units.length)
  const known = new Float32Array(page.units.length)
  for (let row = 0; row < score.length; row++) {
    score[row] = wordScores[(start + row) * 2] ?? 0
    known[row] = wordScores[(start + row) * 2 + 1] ?? 0
  }
  const first = firstFeatures(page, { score, known })
  if (stage === 'first') return first
  if (stage === 'second') return secondFeatures(page, first, firstScores.slice(start, end))
  return kindFeatures(page, first, secondScores.slice(start, end))
}

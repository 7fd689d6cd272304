import type { Fate, BlockKind, Voice } from '@fonds/model'
import type { VFile } from 'vfile'
import { explainUnit } from './classify/explain-unit.ts'
import { createProcessor } from './create-processor.ts'
import { parseLines } from './tree/parse-lines.ts'
import { isAllMarks } from './passages/is-all-marks.ts'
import { readPassages } from './passages/read-passages.ts'
import { toEdition } from './to-edition.ts'
import type { TransformOptions } from './transform-options.ts'
import { treeLines } from './tree/tree-lines.ts'

/** Why a line became what it is. */
export interface Explanation {
  /** 1-based. */
  readonly line: number
  /** The line and those it was joined with, 1-based, inclusive. */
  readonly lines: readonly [from: number, to: number]
  readonly text: string
  readonly fate: Fate
  /** What it was published as; null where it was not. */
  readonly kind: BlockKind | null
  /** Null for white space. */
  readonly rule: string | null
  readonly confidence: number
  /** What spoke about it, loudest first. */
  readonly voices: readonly Voice[]
  /** What would have changed the decision, as a sentence; null for white space. */
  readonly change: string | null
}

/**
 * Explains what became of one line of a record, with the evidence the file carries.
 *
 * @throws RangeError when the text has no such line.
 */
export function explainLine(
  file: VFile,
  line: number,
  options: TransformOptions = {},
): Explanation {
  const text = String(file)
  const lines = treeLines(parseLines(text))
  const wanted = lines[line - 1]
  if (wanted === undefined)
    throw new RangeError(`Unexpected line ${line}, expected 1 to ${lines.length}`)
  const evidence = file.data.evidence ?? null
  const passages = readPassages(lines, evidence)
  const passage = passages.find(({ unit }) => unit.lines[0] <= line && line <= unit.lines[1])
  if (passage === undefined) {
    return {
      line,
      lines: [line, line],
      text: wanted.value,
      fate: 'space',
      kind: null,
      rule: null,
      confidence: 1,
      voices: [],
      change: null,
    }
  }
  const { edition } = toEdition(file, createProcessor(options)).data
  const span = edition?.ledger.find(
    (each) => each.fate !== 'space' && each.lines[0] <= line && line <= each.lines[1],
  )
  const asked = passages.filter((each) => !isAllMarks(each))
  const units = asked.map((each) => each.unit)
  const place = asked.indexOf(passage)
  const voices = place < 0 ? [] : explainUnit(units, evidence?.siteSize ?? 'one', place)
  const fate = span?.fate ?? 'aside'
  return {
    line,
    lines: passage.unit.lines,
    text: passage.unit.text,
    fate,
    kind: span?.kind ?? null,
    rule: span?.rule ?? null,
    confidence: span?.confidence ?? 0,
    voices,
    change: changeOf(fate, span?.rule ?? null, voices),
  }
}

/** The least that would have turned the decision: one voice silent, several, or only a rule of the archive. */
function changeOf(fate: Fate, rule: string | null, voices: readonly Voice[]): string {
  if (rule?.startsWith('user-') === true)
    return `A rule of this archive decided; remove it and the classifier decides.`
  const sum = voices.reduce((total, voice) => total + voice.weight, 0)
  const carrying = voices
    .filter((voice) => Math.sign(voice.weight) === Math.sign(sum))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const loudest = carrying[0]
  const action = fate === 'published' ? 'set-aside' : 'keep'
  const rules = `A \`${action}\` rule for the line would change it.`
  if (loudest === undefined) return rules
  // What stands around a line may decide after the classifier: `settlePassages`, `nameVerse`, `splitEntries` and others.
  if (sum > 0 !== (fate === 'published'))
    return `The classifier spoke the other way; what stands around the line decided (\`${rule ?? 'none'}\`). ${rules}`
  return Math.abs(loudest.weight) > Math.abs(sum)
    ? `Without \`${loudest.feature}\` (${loudest.value}) it would have gone the other way. ${rules}`
    : `No single voice decided: ${carrying.length} speak the same way, \`${loudest.feature}\` loudest. ${rules}`
}

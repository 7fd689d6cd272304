import { report, type TextRoot } from '@fonds/model'
import type { VFile } from 'vfile'
import { UNDETERMINED } from './language/detect-language.ts'
import { transformRules } from './rules.ts'
import { hasUnsafe } from './text/safe-text.ts'
import { treeLines } from './tree/tree-lines.ts'

const BIDI = /[\u202a-\u202e\u2066-\u2069]/

/** Reports what a person should know about a record's text. */
export function reportText(file: VFile, tree: TextRoot): void {
  const lines = treeLines(tree)
  if (lines.every((line) => line.value.trim() === '')) {
    report(file, transformRules, 'empty-record')
    return
  }
  if (!tree.children.some((node) => node.type === 'block' || node.type === 'entry'))
    report(file, transformRules, 'nothing-published')
  if (tree.data?.page?.lang === UNDETERMINED) report(file, transformRules, 'language-unsure')
  const bidi = lines.find((line) => BIDI.test(line.value))
  if (bidi !== undefined)
    report(file, transformRules, 'bidi-control', { place: bidi.position.start })
  const unsafe = lines.find((line) => hasUnsafe(line.value))
  if (unsafe !== undefined)
    report(file, transformRules, 'control-character', { place: unsafe.position.start })
}

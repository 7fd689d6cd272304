import type { Edition, PageEvidence } from '@fonds/model'
import { toEdition, createProcessor, type TransformOptions } from '@fonds/transform'
import { VFile } from 'vfile'

/** The file of a text with its edition, made. */
export function editFile(
  text: string,
  options: TransformOptions = {},
  evidence?: PageEvidence,
): VFile {
  const file = new VFile({ path: 'dump.txt', value: text })
  if (evidence !== undefined) file.data.evidence = evidence
  return toEdition(file, createProcessor(options))
}

/** The edition of a text. */
export function edit(text: string, options: TransformOptions = {}): Edition {
  const { edition } = editFile(text, options).data
  if (edition === undefined) throw new Error('Unexpected file without edition')
  return edition
}

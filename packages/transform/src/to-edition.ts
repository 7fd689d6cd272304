import type { VFile } from 'vfile'
import { createProcessor, type FondsProcessor } from './create-processor.ts'

/**
 * Turns a record into its edition: sets `file.data.edition` and adds messages. Reads `file.data.evidence` where it is
 * set; without it the record counts as the only one of its site. The text itself stays as it is.
 *
 * @returns the same file.
 */
export function toEdition(file: VFile, processor: FondsProcessor = createProcessor()): VFile {
  const tree = processor.runSync(processor.parse(file), file)
  file.data.edition = processor.stringify(tree, file)
  return file
}

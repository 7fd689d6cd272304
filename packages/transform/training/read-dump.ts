import type { Passage } from '../src/passages/passage.ts'
import { parseLines } from '../src/tree/parse-lines.ts'
import { readPassages } from '../src/passages/read-passages.ts'
import { treeLines } from '../src/tree/tree-lines.ts'

/** Reads the text of a dump into passages, as the transform does, without rules of an archivist. */
export function readDump(text: string): readonly Passage[] {
  return readPassages(treeLines(parseLines(text)), null)
}

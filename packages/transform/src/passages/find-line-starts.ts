import { isIndentedCode } from './is-indented-code.ts'
import type { LineFacts } from './line-facts.ts'

/** Lines differ in their indentation from so many columns on. Chosen, not measured. */
const LEAST_STEP = 2
/** Two lines may be a paragraph with its first line set in; four that alternate are stanzas, or items that hang. Chosen, not measured. */
const LEAST_LINES = 4

/**
 * Finds lines that go on with none above, whatever the margin is. Of a block, between blank lines, in which every second line stands
 * further in, those are the lines that do not; of one of indented code they are all. Linear.
 */
export function findLineStarts(facts: readonly LineFacts[]): ReadonlySet<LineFacts> {
  const found = new Set<LineFacts>()
  let block: LineFacts[] = []
  const close = (): void => {
    for (const line of startsOf(block)) found.add(line)
    block = []
  }
  for (const line of facts) {
    if (line.blank) close()
    else block.push(line)
  }
  close()
  return found
}

function startsOf(block: readonly LineFacts[]): readonly LineFacts[] {
  if (isIndentedCode(block)) return block
  if (block.length < LEAST_LINES || !alternates(block)) return []
  return block.filter((_, index) => index % 2 === 0)
}

function alternates(block: readonly LineFacts[]): boolean {
  return block.every((line, index) => {
    const previous = block[index - 1]
    if (previous === undefined) return true
    const step = line.indent - previous.indent
    return index % 2 === 1 ? step >= LEAST_STEP : step <= -LEAST_STEP
  })
}

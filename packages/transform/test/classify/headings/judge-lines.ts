import type { JudgedLines } from '../../../src/classify/headings/judged-lines.ts'
import { readPage } from '../../../src/classify/measure/read-page.ts'
import { linesAsUnits } from '../lines-as-units.ts'

/** What forests might say of a line; what is not given is content and of no kind. */
export interface Said {
  readonly content?: number
  readonly heading?: number
  readonly listItem?: number
  readonly cell?: number
}

/** Lines of which is said what the test wants, by place. */
export function judgeLines(text: string, said: readonly Said[] = []): JudgedLines {
  const page = readPage(linesAsUnits(text))
  const column = (name: keyof Said, usual: number): Float32Array =>
    Float32Array.from(page.units, (_, row) => said[row]?.[name] ?? usual)
  return {
    page,
    content: column('content', 0.9),
    threshold: 0.5,
    heading: column('heading', 0),
    listItem: column('listItem', 0),
    cell: column('cell', 0),
    pre: column('cell', 0),
  }
}

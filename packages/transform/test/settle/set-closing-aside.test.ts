import { describe, expect, it } from 'vitest'
import { changePassage } from '../../src/passages/change-passage.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { setClosingAside } from '../../src/settle/set-closing-aside.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const OWN =
  'The council has published the plan for the new tide gate at the mouth of the river, and asks for comments before the work begins.'
const CLOSING = 'The Packet is a newspaper of the harbour.\n\nIt was founded in 1871.'

/** What is published of a text whose last two passages stand on most pages of the site. */
function kept(text: string): string[] {
  const read = readPassages(treeLines(parseLines(text)), null)
  const passages = read.map((passage, index) =>
    index < read.length - 2
      ? passage
      : changePassage(passage, { unit: { ...passage.unit, spread: 'most' } }),
  )
  return setClosingAside(passages).flatMap(({ keep, unit }) => (keep ? [unit.text] : []))
}

describe('setClosingAside', () => {
  it('should set aside what the site writes under a text', () => {
    expect(kept(`The tide gate\n\n${OWN}\n\n${CLOSING}`)).toEqual(['The tide gate', OWN])
  })
  it('should keep it where the page says nothing else', () => {
    expect(kept(`The Packet\n\n${CLOSING}`)).toHaveLength(3)
  })
  it('should keep it where it is longer than what the page says, for then the page was captured again', () => {
    expect(kept(`${OWN}\n\n${OWN} ${OWN}\n\n${OWN}`)).toHaveLength(3)
  })
})

import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/passages/passage.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { doubtItems } from '../../src/shapes/doubt-items.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const lead = 'The loft stands beside the slipway of the village.'
const tips = [
  'Asking other owners in the harbour is the best way of beginning the search. Most will tell you what they paid in the end.',
  'It is essential that the maker measures the boat himself. A sail that was cut from the plans of the yard will never fit.',
  '船主に尋ねるのがいちばん良い方法です。たいていの人は、何がうまくいかなかったか、どれだけ待ったか、最後にいくら払ったかを話してくれます。冬のあいだに洗って乾かし、春になってから帆桁に張るようにすれば、布は長く持ちます。その道具は港の工房にあります。',
]

describe('doubtItems', () => {
  it('should take a few whole sentences that nothing leads into for paragraphs', () => {
    expect(kindsOf([lead, ...tips])).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it.each([
    ['a line with a colon leads in', [`${lead} Ask for:`, ...tips]],
    ['they are many', [lead, ...tips, ...tips]],
    [
      'they hold a sentence each',
      [lead, ...tips.map((tip) => tip.replaceAll(/[.。](?=.)/gu, ','))],
    ],
    ['they are short', [lead, 'Ask other owners.', 'Measure the boat.']],
    ['they are no sentences', [lead, ...tips.map((tip) => tip.replace(/[.。]$/u, ''))]],
    ['they have labels', [lead, ...tips.map((tip, at) => `Step ${String(at)}: ${tip}`)]],
    ['they bear markers', [lead, ...tips.map((tip) => `- ${tip}`)]],
  ])('should leave them items where %s', (_, lines) => {
    expect(new Set(kindsOf(lines))).toEqual(new Set(['list-item']))
  })

  it('should leave them items under a heading', () => {
    expect(kindsOf([lead, ...tips], 'heading')).toEqual(['list-item', 'list-item', 'list-item'])
  })

  it('should say nothing of depth and order of a paragraph', () => {
    expect(
      read([lead, ...tips])
        .slice(1)
        .map(({ depth }) => depth),
    ).toEqual(tips.map(() => undefined))
  })
})

/** What becomes of lines that the classifier took for items, all but the first. */
function kindsOf(lines: readonly string[], above: Passage['kind'] = 'paragraph'): string[] {
  return read(lines, above)
    .slice(1)
    .map(({ kind }) => kind)
}

function read(lines: readonly string[], above: Passage['kind'] = 'paragraph'): Passage[] {
  const passages = readPassages(treeLines(parseLines(lines.join('\n'))), null)
  return doubtItems(
    passages.map((passage, at): Passage =>
      at === 0
        ? { ...passage, kind: above }
        : { ...passage, kind: 'list-item', depth: 0, ordered: false },
    ),
  )
}

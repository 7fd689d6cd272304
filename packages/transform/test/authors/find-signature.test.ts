import { describe, expect, it } from 'vitest'
import { findSignature } from '../../src/authors/find-signature.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

describe('findSignature', () => {
  it.each([
    ['Jane Okafor @janeokafor', 'Jane Okafor'],
    ['Jan van der Berg @jan_berg (De Haven)', 'Jan van der Berg'],
    ['渡辺しずか@watashi [岸辺通信]', '渡辺しずか'],
    ['渡辺 しずか＠watashi［岸辺（通信）］', '渡辺 しずか'],
  ])('should read %s', (line, name) => {
    expect(nameIn([line])).toBe(name)
  })

  it.each([
    'Follow @thepacket',
    'Logo by @okafor',
    'jane@example',
    'npm create boat@latest',
    'Ask @a',
  ])('should take nobody for the author who is written %s', (line) => {
    expect(nameIn([line])).toBeNull()
  })

  it('should take nobody of several for the author', () => {
    expect(nameIn(['Jane Okafor @janeokafor', 'Harriet Oxlade @oxlade'])).toBeNull()
    expect(nameIn(['Jane Okafor @janeokafor', 'Jane Okafor @janeokafor'])).toBe('Jane Okafor')
  })
})

function nameIn(lines: readonly string[]): string | null {
  const passages = readPassages(treeLines(parseLines(lines.join('\n\n'))), null)
  return findSignature(passages, passages.length)?.name ?? null
}

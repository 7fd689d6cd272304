import type { Spread } from '@fonds/model'
import { describe, expect, it } from 'vitest'
import { isCapturedAgain } from '../../../src/classify/weigh/is-captured-again.ts'
import { readPage } from '../../../src/classify/measure/read-page.ts'
import { linesAsUnits } from '../lines-as-units.ts'

const MENU = ['Home', 'Harbour news', 'Tide tables']
const TEXT = [
  'The tide gate was closed for the first time on Sunday, two hours before high water.',
  'It took eleven minutes, and nobody on the quay got wet feet.',
]

function ask(menu: Spread, text: Spread): boolean {
  const spreads = [...MENU.map(() => menu), ...TEXT.map(() => text)]
  let row = 0
  const units = linesAsUnits([...MENU, ...TEXT].join('\n'), () => spreads[row++] ?? 'own')
  const logits = Float32Array.from(units, (_, index) => (index < MENU.length ? -2 : 2))
  return isCapturedAgain(readPage(units), logits)
}

describe('a page that its site holds again', () => {
  it('should be one whose text returns', () => {
    expect(ask('most', 'most')).toBe(true)
    expect(ask('most', 'many')).toBe(true)
  })
  it('should not be one of which the menu returns alone', () => {
    expect(ask('most', 'own')).toBe(false)
  })
  it('should not be one of which short lines return, as in the volumes of a book', () => {
    const units = linesAsUnits('The first hymn\nAmen', () => 'most')
    expect(isCapturedAgain(readPage(units), Float32Array.of(2, 2))).toBe(false)
  })
  it('should not be one without text', () => {
    expect(isCapturedAgain(readPage([]), new Float32Array())).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { CALLS, ELSEWHERE, REMARKS } from '../../../src/shapes/headings/no-headings.table.ts'
import { textKey } from '../../../src/text/text-key.ts'

it('should hold its words in the form that lines are compared in', () => {
  for (const table of [CALLS, ELSEWHERE, REMARKS])
    for (const word of Object.values(table).flat()) expect(textKey(word)).toBe(word)
})

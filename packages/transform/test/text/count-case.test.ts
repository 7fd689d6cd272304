import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCase } from '../../src/text/count-case.ts'

describe('countCase', () => {
  it('should count what the classes of Unicode hold, in any script, with pairs and lone halves', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'Ä', 'ß', 'Ж', '日', 'ǅ', '7', ' ', '𝐀', '😀', '\ud835'),
        }),
        (text) => {
          expect(countCase(text)).toEqual({
            letters: text.match(/\p{L}/gu)?.length ?? 0,
            uppers: text.match(/\p{Lu}/gu)?.length ?? 0,
          })
        },
      ),
    )
  })
})

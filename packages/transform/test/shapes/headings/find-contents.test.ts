import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPassages } from '../../../src/passages/read-passages.ts'
import { findContents } from '../../../src/shapes/headings/find-contents.ts'
import { parseLines } from '../../../src/tree/parse-lines.ts'
import { treeLines } from '../../../src/tree/tree-lines.ts'

const find = (lines: readonly string[]): ReturnType<typeof findContents> =>
  findContents(readPassages(treeLines(parseLines(lines.join('\n\n'))), null))

describe('findContents', () => {
  it('should find lines that stand again below, in order and apart', () => {
    const text = ['Tides', 'Boats', 'Nets', 'Of the log.', 'Tides', 'a', 'Boats', 'b', 'Nets', 'c']
    expect(find(text)).toEqual([{ start: 0, places: [4, 6, 8], counts: false }])
  })

  it('should find lines whose numbers the lines below lack, sections of sections too', () => {
    const text = ['1 Tides', '2 Boats', '2.1 Nets', 'Of the log.', 'Tides', 'a', 'Boats', 'Nets']
    expect(find(text)).toEqual([{ start: 0, places: [4, 6, 7], counts: true }])
  })

  it('should leave alone prices and counts', () => {
    expect(find(['$3 Tides', '$4 Boats', '$5 Nets', 'Tides', 'a', 'Boats', 'b', 'Nets'])).toEqual(
      [],
    )
  })

  it('should leave alone a menu that stands again as a menu', () => {
    expect(find(['Tides', 'Boats', 'Nets', 'Of the log.', 'Tides', 'Boats', 'Nets'])).toEqual([])
  })

  it('should leave alone lines that stand again in another order', () => {
    const text = ['Tides', 'Boats', 'Nets', 'Of the log.', 'Nets', 'a', 'Boats', 'b', 'Tides', 'c']
    expect(find(text)).toEqual([])
  })

  it('should leave alone numbers', () => {
    expect(find(['1', '2', '3', 'Of the log.', '1', 'a', '2', 'b', '3', 'c'])).toEqual([])
  })

  it('should give places below the list, in order, that say what its lines say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Tides', 'Boats', 'Nets', 'Ropes', 'a', 'b'), { maxLength: 40 }),
        (lines) => {
          for (const { start, places } of find(lines)) {
            expect(places).toEqual(places.toSorted((a, b) => a - b))
            expect(places[0]).toBeGreaterThanOrEqual(start + places.length)
            expect(places.map((place) => lines[place])).toEqual(
              lines.slice(start, start + places.length),
            )
          }
        },
      ),
    )
  })
})

import { isCompanionName } from '@fonds/ingest/is-companion-name'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byBytes } from '../src/by-bytes.ts'
import { companionsIn } from '../src/dumps/companions-in.ts'

it('should find the sidecars of a dump and what speaks about its whole folder', () => {
  const names = ['a.txt', 'a.txt.meta.yaml', 'b.txt', 'gone.txt.meta.json', 'metadata.csv']
  const companionsOf = companionsIn(names)
  expect(companionsOf('a.txt')).toEqual(['a.txt.meta.yaml', 'gone.txt.meta.json', 'metadata.csv'])
  expect(companionsOf('b.txt')).toEqual(['gone.txt.meta.json', 'metadata.csv'])
})

it('should find those that carry the name, or the name of no file there', () => {
  const part = fc.constantFrom('a', 'b', 'txt', 'meta', 'yaml', 'json', '')
  const name = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')),
    fc.constant('metadata.csv'),
  )
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
      const companionsOf = companionsIn(names)
      for (const dump of names) {
        const carried =
          (of: string): ((other: string) => boolean) =>
          (other) =>
            of.startsWith(`${other}.`)
        expect(companionsOf(dump)).toEqual(
          names
            .filter(isCompanionName)
            .filter((other) => carried(other)(dump) || !names.some(carried(other)))
            .sort(byBytes),
        )
      }
    }),
  )
})

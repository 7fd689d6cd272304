import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { titlesScript } from '../src/index.ts'

const text = fc.string({ unit: 'binary' })
const row = fc.record({
  address: text,
  title: fc.oneof(text, fc.constant('</script><!--\u2028\u2029]]>')),
  source: text,
  lang: text,
  date: fc.option(text),
  entries: fc.array(fc.record({ id: text, headline: text })),
})

it('is a script that gives every row back, and holds nothing that could end it', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const script = [...titlesScript(rows)].join('')
      expect(script).not.toMatch(/[<>&\u2028\u2029]/)
      const scope: { fondsTitles?: unknown } = {}
      runInNewContext(script, scope)
      const expected = rows.map((each) => [
        each.address,
        each.title,
        each.source,
        each.lang,
        each.date,
        each.entries.map(({ id, headline }) => [id, headline]),
      ])
      expect(JSON.stringify(scope.fondsTitles)).toBe(JSON.stringify(expected))
    }),
  )
})

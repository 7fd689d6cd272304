import { transformRules } from '@fonds/transform'
import { describe, expect, it } from 'vitest'
import { readFixtures } from './support/read-fixtures.ts'

const fixtures = readFixtures()

/** Short invented texts are published whole or named more exactly: this rule is met in real pages alone. */
const ONLY_IN_REAL_PAGES: ReadonlySet<string> = new Set(['boilerplate'])

describe('fixtures', () => {
  it.each(fixtures)('$rule: $name', (fixture) => {
    expect(fixture.actual()).toEqual(fixture.expected())
  })

  it.each(fixtures)('$rule should be met in $name as its name says', (fixture) => {
    expect(fixture.rulesMet().has(fixture.rule)).toBe(fixture.name.startsWith('fires'))
  })

  it.each(Object.keys(transformRules))(
    '%s should have a case that fires and one that is silent',
    (rule) => {
      const names = fixtures
        .filter((each) => each.rule === rule)
        .map((each) => each.name.split('-')[0])
      if (!ONLY_IN_REAL_PAGES.has(rule)) expect(names).toContain('fires')
      expect(names).toContain('silent')
    },
  )

  it('should stand in folders named after rules', () => {
    const known: readonly string[] = Object.keys(transformRules)
    for (const { rule } of fixtures) expect(known).toContain(rule)
  })
})

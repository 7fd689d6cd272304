import { defineRules, report, severityOf } from '@fonds/model'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'

const rules = defineRules({
  'bad-byte': { reason: 'Unexpected byte', description: 'Look at it.', severity: 'warning' },
  'a-fact': { reason: 'A fact', description: 'Nothing to do.', severity: 'info' },
  unreadable: { reason: 'Unreadable', description: 'Find another copy.', severity: 'error' },
})

it('should say what, where, and where to read more', () => {
  const file = new VFile({ path: 'a.txt' })
  report(file, rules, 'bad-byte', { offset: 7, actual: '0x00', expected: ['text'] })
  const message = file.messages[0]
  expect(message).toMatchObject({
    reason: 'Unexpected byte',
    ruleId: 'bad-byte',
    source: 'fonds',
    offset: 7,
    actual: '0x00',
    expected: ['text'],
    note: 'Look at it.',
    url: 'docs/rules.md#bad-byte',
  })
})

it('should keep the three severities apart', () => {
  const file = new VFile()
  const severities = (['a-fact', 'bad-byte', 'unreadable'] as const).map((id) =>
    severityOf(report(file, rules, id)),
  )
  expect(severities).toEqual(['info', 'warning', 'error'])
})

it('should refuse an id that is not kebab-case', () => {
  const rule = { reason: '', description: '', severity: 'info' } as const
  expect(() => defineRules({ BadId: rule })).toThrow('expected kebab-case')
})

import { type Task, taskKey } from '@fonds/workflow'
import { expect, it } from 'vitest'

const task: Task = {
  stage: 'transform',
  version: '1',
  config: 'a'.repeat(64),
  inputs: { records: 'b'.repeat(64), view: 'c'.repeat(64) },
  params: { rules: [] },
}

it('should be one key for tasks that are equal', () => {
  const { view = '', records = '' } = task.inputs
  expect(taskKey({ ...task, inputs: { view, records } })).toBe(taskKey(task))
})

it.each([
  ['stage', { ...task, stage: 'render' }],
  ['version', { ...task, version: '2' }],
  ['config', { ...task, config: 'd'.repeat(64) }],
  ['inputs', { ...task, inputs: { ...task.inputs, view: 'd'.repeat(64) } }],
  ['params', { ...task, params: { rules: ['a'] } }],
])('should be another key when %s changes', (_, other) => {
  expect(taskKey(other)).not.toBe(taskKey(task))
})

it('should stay what it is: a store outlives the program', () => {
  expect(taskKey(task)).toMatchInlineSnapshot(
    `"9d38534533803145b58562d386eed87112afb48b03320596fabb3cb4690d673f"`,
  )
})

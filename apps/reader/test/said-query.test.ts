import { expect, it } from 'vitest'
import { saidQuery } from '../src/view/said-query.ts'
import { createSpeaker } from '../src/view/create-speaker.ts'

it.each([
  ['harbour', '„harbour“'],
  ['  old harbour ', '„old harbour“'],
  ['"old harbour"', '"old harbour"'],
  ['«vieux port» -phare', '«vieux port» -phare'],
])('names %s as %s', (typed, said) => {
  expect(saidQuery(typed, createSpeaker('de', { quoted: '„{text}“' }))).toBe(said)
})

import { expect, it } from 'vitest'
import { edit } from '../support/edit.ts'

const menu = ['Home', 'Weather', 'Tides', 'Letters', 'Sign in', 'Subscribe', 'Harbour Gazette']
const article = [
  'The bell of Saint Osyth rings again',
  'By Harriet Oxlade',
  '12 May 2021',
  'The bell that hung silent over the northern pier for eleven years was rung on Wednesday, when the carpenters had put the beam of the tower back into its place and the last of the scaffolding was gone.',
  'Some three hundred people had come, and the ferry waited for them. The harbour master said that she would have rung it herself, had the rope not been given to the oldest of the pilots.',
  'The beam was oak of the village, and was paid for by what the summer fair had brought in.',
]
const footer = ['Related', 'The new bridge is late', 'Privacy policy', '© 2021 Harbour Gazette']

it.each([
  ['below its title', ['The bell of Saint Osyth rings again | Harbour Gazette', ...menu], '\n'],
  ['below a menu alone', menu, '\n'],
  ['below a menu alone, with blank lines', menu, '\n\n'],
])('should find the headline of a page %s', (_, above, end) => {
  expect(edit([...above, ...article, ...footer].join(end)).title).toBe(article[0])
})

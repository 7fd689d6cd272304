import { describe, expect, it } from 'vitest'
import { edit } from './support/edit.ts'

const post = (name: string, day: number, length: number): string => {
  const said = 'The harbour bell was rung again last night, and nobody can say who rang it. '
  return `${name}\n\n${said.repeat(length)}\n\nPosted: ${day} November 2024, 10:04`
}

const names = ['Jonah Trew', 'Philippa Gorse', 'Araminta Dove', 'Ambrose Lyle', 'Jonah Trew']
const page = (length: number): string =>
  ['Who rings the bell?', ...names.map((name, at) => post(name, at + 3, length))].join('\n\n')

describe('the kind of a page', () => {
  it('should be a thread where short texts are signed one after the other', () => {
    expect(edit(page(2)).kind).toBe('thread')
  })

  it('should be no thread where people and dates stand pages apart, as in a book', () => {
    expect(edit(page(200)).kind).not.toBe('thread')
  })
})

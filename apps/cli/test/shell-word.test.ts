import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shellWord } from '../src/shell-word.ts'

describe('shellWord', () => {
  it.each([
    ['newspaper/fonds.yaml', 'newspaper/fonds.yaml'],
    ['Größe/報', 'Größe/報'],
    ['my archive', "'my archive'"],
    ["the keeper's", String.raw`'the keeper'\''s'`],
    ['~', "'~'"],
    ['-old', './-old'],
    ['a&b', "'a&b'"],
    ['', "''"],
  ])('should write %j as %s', (path, word) => {
    expect(shellWord(path)).toBe(word)
  })

  it('should give a shell back what it was given', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const path = text.replaceAll('\0', '')
        const said = execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(path)}`])
        expect(said.toString()).toBe(path.startsWith('-') ? `./${path}` : path)
      }),
      { numRuns: 50 },
    )
  })
})

import { writeDurably } from '@fonds/workflow'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratchFolder } from './scratch-folder.ts'

it('should put a file in place and leave nothing beside it', () => {
  const folder = scratchFolder()
  writeDurably(join(folder, 'a/b/c.txt'), 'first', join(folder, 'scratch'))
  writeDurably(join(folder, 'a/b/c.txt'), 'second', join(folder, 'scratch'))
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('second')
  expect(readdirSync(join(folder, 'scratch'))).toEqual([])
})

it('should leave nothing behind when the place is taken by a folder', () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, 'place/full'), { recursive: true })
  expect(() => writeDurably(join(folder, 'place'), 'text', join(folder, 'scratch'))).toThrow()
  expect(readdirSync(join(folder, 'scratch'))).toEqual([])
  expect(readdirSync(join(folder, 'place'))).toEqual(['full'])
})

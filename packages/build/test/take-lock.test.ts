import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { processStart } from '../src/publish/process-start.ts'
import { takeLock } from '../src/publish/take-lock.ts'
import { UserError } from '../src/user-error.ts'
import { scratchFolder } from './scratch-folder.ts'

function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

it('should name its holder while it is held, and leave nothing behind', () => {
  const folder = scratchFolder()
  const path = join(folder, 'lock')
  const unlock = takeLock(path)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    pid: process.pid,
    host: hostname(),
    started: processStart(process.pid),
  })
  expect(() => takeLock(path)).toThrow(`Process ${process.pid} on ${hostname()}`)
  unlock()
  expect(readdirSync(folder)).toEqual([])
  takeLock(path)()
  expect(readdirSync(folder)).toEqual([])
})

it.each([
  ['that is dead', () => ({ pid: deadProcess(), started: null })],
  ...(processStart(process.ppid) === null
    ? []
    : [
        [
          'whose number another has now',
          () => ({ pid: process.ppid, started: 'another boot 4711' }),
        ] as const,
      ]),
] as const)('should be taken over from a process %s', (_, holder) => {
  const folder = scratchFolder()
  const path = join(folder, 'lock')
  writeFileSync(path, JSON.stringify({ host: hostname(), ...holder() }))
  const unlock = takeLock(path)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid })
  unlock()
  expect(readdirSync(folder)).toEqual([])
})

it.each([
  ['a process of another machine', { pid: 1, host: 'elsewhere.example', started: null }],
  ['a process that lives', { pid: process.ppid, host: hostname(), started: null }],
  [
    'a process that lives, to the tick of its start',
    { pid: process.ppid, host: hostname(), started: processStart(process.ppid) },
  ],
])('should be left to %s', (_, holder) => {
  const path = join(scratchFolder(), 'lock')
  writeFileSync(path, JSON.stringify(holder))
  expect(() => takeLock(path)).toThrow(UserError)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(holder)
})

it('should not be taken when nobody can tell whose it is', () => {
  const path = join(scratchFolder(), 'lock')
  writeFileSync(path, 'no JSON')
  expect(() => takeLock(path)).toThrow('Somebody is building this archive')
  expect(existsSync(path)).toBe(true)
})

it('should not give back what somebody else took', () => {
  const path = join(scratchFolder(), 'lock')
  const unlock = takeLock(path)
  const other = JSON.stringify({ pid: process.ppid, host: hostname(), started: null })
  writeFileSync(path, other)
  unlock()
  expect(readFileSync(path, 'utf8')).toBe(other)
})

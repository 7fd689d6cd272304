import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const script = fileURLToPath(new URL('as-nobody.mjs', import.meta.url))
const NOBODY = 65_534

/** A process of its own loads everything anew. */
const SLOW = 180_000

function errorAsNobody(dumps: string, out: string): unknown {
  const rights = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const { stdout, stderr } = spawnSync(process.execPath, [script, dumps, out], {
    encoding: 'utf8',
    ...rights,
  })
  if (stdout === '') throw new Error(`Expected an error: ${stderr}`)
  return JSON.parse(stdout)
}

function openFolder(): string {
  const root = scratchFolder()
  chmodSync(root, 0o777)
  return root
}

it(
  'should name a file that cannot be opened, and publish nothing',
  () => {
    const root = openFolder()
    writeFiles(root, { 'pages/a.txt': 'a', 'pages/secret.txt': 's' })
    chmodSync(join(root, 'pages/secret.txt'), 0o000)
    expect(errorAsNobody(join(root, 'pages'), join(root, 'archive'))).toEqual({
      name: 'UserError',
      code: 3,
      message: `${join(root, 'pages/secret.txt')} cannot be read (EACCES)`,
      hint: 'Check the permissions, or leave it out.',
    })
    expect(readdirSync(root)).toEqual(['pages'])
  },
  SLOW,
)

it(
  'should name all files that cannot be opened at once',
  () => {
    const root = openFolder()
    writeFiles(root, { 'pages/a.txt': 'a', 'pages/b.txt': 'b', 'pages/c.txt': 'c' })
    for (const name of ['a', 'c']) chmodSync(join(root, `pages/${name}.txt`), 0o000)
    expect(errorAsNobody(join(root, 'pages'), join(root, 'archive'))).toEqual({
      name: 'UserError',
      code: 3,
      message:
        '2 dumps cannot be opened:' +
        `\n  ${join(root, 'pages/a.txt')} cannot be read (EACCES)` +
        `\n  ${join(root, 'pages/c.txt')} cannot be read (EACCES)`,
      hint: 'Check the permissions, or leave it out.',
    })
    expect(readdirSync(root)).toEqual(['pages'])
  },
  SLOW,
)

it(
  'should name a folder that cannot be listed',
  () => {
    const root = openFolder()
    writeFiles(root, { 'pages/a.txt': 'a', 'pages/secret/b.txt': 's' })
    chmodSync(join(root, 'pages/secret'), 0o000)
    const error = errorAsNobody(join(root, 'pages'), join(root, 'archive'))
    chmodSync(join(root, 'pages/secret'), 0o777)
    expect(error).toMatchObject({
      code: 3,
      message: `${join(root, 'pages/secret')} cannot be read (EACCES)`,
    })
  },
  SLOW,
)

it(
  'should say so when nothing may be written',
  () => {
    const root = openFolder()
    writeFiles(root, { 'pages/a.txt': 'a' })
    mkdirSync(join(root, 'closed'), { mode: 0o555 })
    chmodSync(join(root, 'closed'), 0o555)
    const error = errorAsNobody(join(root, 'pages'), join(root, 'closed/archive'))
    expect(error).toMatchObject({ name: 'UserError', code: 2 })
    expect(error).toHaveProperty('message', expect.stringContaining('EACCES'))
    expect(readdirSync(join(root, 'closed'))).toEqual([])
  },
  SLOW,
)

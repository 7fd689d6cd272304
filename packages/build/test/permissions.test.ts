import { verifyArchive } from '@fonds/build'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const script = fileURLToPath(new URL('as-nobody.mjs', import.meta.url))
const NOBODY = 65_534

/** A process of its own loads everything anew. */
const SLOW = 180_000

function asNobody(dumps: string, out: string): unknown {
  const rights = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const { stdout, stderr } = spawnSync(process.execPath, [script, dumps, out], {
    encoding: 'utf8',
    ...rights,
  })
  if (stdout === '') throw new Error(`Expected a report or an error: ${stderr}`)
  return JSON.parse(stdout)
}

function openFolder(): string {
  const root = scratchFolder()
  chmodSync(root, 0o777)
  return root
}

const hint = 'Check the permissions, or leave it out.'

it(
  'should build without what cannot be read, and name all of it: files, folders, what speaks about a dump',
  async () => {
    const root = openFolder()
    const text = 'A page with a line of text.\n'
    writeFiles(root, {
      'pages/a.txt': text,
      'pages/b.txt': text,
      'pages/c.txt': `${text}More of it.\n`,
      'pages/c.txt.meta.yaml': 'title: C',
      'pages/d.txt': text,
      'pages/secret/e.txt': text,
    })
    for (const name of ['a.txt', 'c.txt.meta.yaml', 'd.txt', 'secret'])
      chmodSync(join(root, 'pages', name), 0o000)
    const told = asNobody(join(root, 'pages'), join(root, 'archive'))
    chmodSync(join(root, 'pages/secret'), 0o777)
    const reason = 'cannot be read (EACCES)'
    expect(told).toEqual({
      records: 1,
      failures: [
        { where: 'pages/a.txt', reason, hint },
        { where: 'pages/c.txt', reason: `c.txt.meta.yaml, which speaks about it, ${reason}`, hint },
        { where: 'pages/d.txt', reason, hint },
        { where: 'pages/secret', reason, hint },
      ],
    })
    const dumps = JSON.parse(readFileSync(join(root, 'archive/data/dumps.json'), 'utf8'))
    expect(dumps.failed).toEqual(['pages/a.txt', 'pages/c.txt', 'pages/d.txt', 'pages/secret'])
    await expect(verifyArchive(join(root, 'archive'))).resolves.toMatchObject({ flaws: [] })
  },
  SLOW,
)

it(
  'should publish nothing where nothing can be read',
  () => {
    const root = openFolder()
    writeFiles(root, { 'pages/a.txt': 'a', 'pages/b.txt': 'b' })
    for (const name of ['a', 'b']) chmodSync(join(root, `pages/${name}.txt`), 0o000)
    expect(asNobody(join(root, 'pages'), join(root, 'archive'))).toEqual({
      name: 'UserError',
      code: 3,
      message:
        'None of 2 dumps can be read:' +
        '\n  pages/a.txt cannot be read (EACCES)' +
        '\n  pages/b.txt cannot be read (EACCES)',
      hint,
    })
    expect(readdirSync(root)).toEqual(['pages'])
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
    const error = asNobody(join(root, 'pages'), join(root, 'closed/archive'))
    expect(error).toMatchObject({ name: 'UserError', code: 2 })
    expect(error).toHaveProperty('message', expect.stringContaining('EACCES'))
    expect(readdirSync(join(root, 'closed'))).toEqual([])
  },
  SLOW,
)

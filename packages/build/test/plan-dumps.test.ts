import { createFileStore, digestOf } from '@fonds/workflow'
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { findDumps } from '../src/dumps/find-dumps.ts'
import { planDumps } from '../src/plan/plan-dumps.ts'
import type { PlannedDump } from '../src/plan/planned-dump.ts'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const LATER_MS = 60_000

const files = {
  'a.txt': 'Ash',
  'a.txt.meta.yaml': 'title: Ash',
  'b.txt': 'Birch',
  'c.txt': 'Cedar',
}

/** Plans the dumps of `<root>/pages`, so much later, with what the plan before found out; that is kept for the next. */
async function plan(root: string, after: number): Promise<readonly PlannedDump[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + after })
  const { sources } = await findDumps([join(root, 'pages')])
  const known = join(root, 'known.jsonl')
  const store = createFileStore(join(root, 'store'))
  const planned = await planDumps(sources, store, join(root, 'scratch'), known)
  const dumps = [...planned]
  planned.keepAs(known)
  planned.close()
  return dumps
}

/** Puts other digests into what is kept: whoever believes it has not read the file. */
function mark(root: string): void {
  const path = join(root, 'known.jsonl')
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replaceAll(/"sha256":"[\da-f]+"/g, '"sha256":"kept"'),
  )
}

const digestsOf = (dumps: readonly PlannedDump[]): readonly string[] =>
  dumps.flatMap(({ sha256, companions }) => [sha256, ...companions.map((each) => each.sha256)])

afterEach(() => {
  vi.useRealTimers()
})

it('should not read a file again that stands as it did, and read one that was written to', async () => {
  const root = scratchFolder()
  writeFiles(join(root, 'pages'), files)
  const real = Object.values(files).map(digestOf)
  expect(digestsOf(await plan(root, LATER_MS))).toEqual(real)
  mark(root)
  expect(digestsOf(await plan(root, LATER_MS))).toEqual(['kept', 'kept', 'kept', 'kept'])
  // Of the same length, and with the dates of before.
  const path = join(root, 'pages/b.txt')
  const { atime, mtime } = statSync(path)
  writeFileSync(path, 'Beech')
  utimesSync(path, atime, mtime)
  expect(digestsOf(await plan(root, LATER_MS))).toEqual(['kept', 'kept', digestOf('Beech'), 'kept'])
})

it('should read a file again that was changed a moment before it was read', async () => {
  const root = scratchFolder()
  writeFiles(join(root, 'pages'), files)
  await plan(root, 0)
  mark(root)
  expect(digestsOf(await plan(root, LATER_MS))).toEqual(Object.values(files).map(digestOf))
})

it('should believe what was kept only as far as it can be read', async () => {
  const root = scratchFolder()
  writeFiles(join(root, 'pages'), files)
  await plan(root, LATER_MS)
  mark(root)
  const path = join(root, 'known.jsonl')
  const [first = ''] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, `${first}\n{"name":"pages/b.txt","sha2`)
  expect(digestsOf(await plan(root, LATER_MS))).toEqual([
    'kept',
    'kept',
    digestOf('Birch'),
    digestOf('Cedar'),
  ])
})

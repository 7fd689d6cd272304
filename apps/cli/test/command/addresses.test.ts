import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { type FakeIo, fakeIo } from '../fake-io.ts'
import { tarOf } from '../tar-of.ts'

const menu = 'Skip to content\nHome\nNews\n\n'
const page = (title: string): string =>
  `${menu}${title}\n\nThe crew found the fault in a pump of ${title}, and kept it as a souvenir.\n`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonds-addresses-'))
  const inner = tarOf({ 'deep.txt': page('The deep harbour'), 'other.txt': page('Another pier') })
  const outer = tarOf({
    'ferry.txt': page('The ferry runs again'),
    'list.jsonl': '{"text":"One page of a list."}\n{"text":"Another page of it."}\n',
    'inner.tar': inner,
    'photo.jpg': 'no text',
  })
  await mkdir(join(folder, 'dumps'))
  await writeFile(join(folder, 'dumps/a.tar'), outer)
  await writeFile(join(folder, 'dumps/b.txt'), page('The bridge'))
  await mkdir(join(folder, 'news!'))
  await writeFile(join(folder, 'news!/c.txt'), page('The market'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: string[]): Promise<FakeIo & { readonly code: number }> {
  const io = fakeIo({ cwd: folder })
  const code = await main(args, io)
  return { ...io, code }
}

const dumpsIn = (ndjson: string): unknown[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).dump)

it('should inspect one page of a container, by the name that is printed for it', async () => {
  const { code, written } = await run('inspect', 'dumps/a.tar!/ferry.txt', '--json')
  expect(code).toBe(0)
  expect(dumpsIn(written.stdout)).toEqual(['dumps/a.tar!/ferry.txt'])
  const drawn = await run('inspect', 'dumps/a.tar!/list.jsonl')
  expect(drawn.code).toBe(0)
  expect(drawn.written.stdout).toMatch(/^Read +2 records in 1 dump$/m)
  expect(drawn.written.stdout).toMatch(/^Bytes +\d+ = \d+ records/m)
})

it('should inspect a container in a container, and a page of that', async () => {
  const whole = await run('inspect', 'dumps/a.tar!/inner.tar', '--json')
  expect(dumpsIn(whole.written.stdout)).toEqual([
    'dumps/a.tar!/inner.tar!/deep.txt',
    'dumps/a.tar!/inner.tar!/other.txt',
  ])
  const one = await run('inspect', 'dumps/a.tar!/inner.tar!/deep.txt', 'dumps/b.txt', '--json')
  expect(dumpsIn(one.written.stdout)).toEqual(['dumps/a.tar!/inner.tar!/deep.txt', 'dumps/b.txt'])
})

it('should read a container whole that is named, or stands in a folder that is', async () => {
  for (const other of ['dumps', 'dumps/a.tar']) {
    const { written } = await run('inspect', 'dumps/a.tar!/ferry.txt', other, '--json')
    expect(dumpsIn(written.stdout), other).toContain('dumps/a.tar!/inner.tar!/deep.txt')
  }
})

it('should say of a page that is not there where to look', async () => {
  for (const name of ['none.txt', 'photo.jpg', 'inner.tar!/none.txt']) {
    const { code, written } = await run('inspect', `dumps/a.tar!/${name}`)
    expect(code, name).toBe(3)
    expect(written.stderr).toContain(`dumps/a.tar!/${name} was not read`)
    expect(written.stderr).toContain('Inspect the container')
  }
  const { code, written } = await run('explain', 'dumps/a.tar!/none.txt:1')
  expect(code).toBe(3)
  expect(written.stderr).toContain('dumps/a.tar!/none.txt holds no such record')
  expect(written.stderr).toContain('`fonds inspect dumps/a.tar`')
  const lost = await run('inspect', 'dumps/none.tar!/a.txt')
  expect(lost.code).toBe(3)
  expect(lost.written.stderr).toContain('dumps/none.tar does not exist\n')
})

it.each(['ferry.txt', 'inner.tar!/deep.txt'])(
  'should explain a line of the page %s of a container',
  async (name) => {
    const { code, written } = await run('explain', `dumps/a.tar!/${name}:1`)
    expect(written.stderr).toBe('')
    expect(code).toBe(0)
    expect(written.stdout).toContain('Skip to content')
    expect(written.stdout).toContain('set aside by')
    const past = await run('explain', `dumps/a.tar!/${name}:99`)
    expect(past.code).toBe(2)
    expect(past.written.stderr).toContain('has no line 99')
  },
)

it('should explain a page with the evidence of other dumps', async () => {
  const { code } = await run('explain', 'dumps/a.tar!/ferry.txt:1', '--with', 'dumps')
  expect(code).toBe(0)
})

it('should take a folder whose name ends in an exclamation mark for what it is', async () => {
  const drawn = await run('inspect', 'news!/c.txt')
  expect(drawn.code).toBe(0)
  expect(drawn.written.stdout).toMatch(/^Read +1 record in 1 dump$/m)
  expect((await run('explain', 'news!/c.txt:1')).code).toBe(0)
})

it('should know the names of members that fonds.yaml speaks of', async () => {
  const members = '[{ prefix: "dumps/a.tar!/inner.tar!/" }, { prefix: "dumps/a.tar!/outer" }]'
  await writeFile(
    join(folder, 'fonds.yaml'),
    `title: x\nbaseUrl: https://x.example/\ndumps: [dumps]\ningest: { dumps: ${members} }\n`,
  )
  for (const command of ['build', 'inspect']) {
    const { code, written } = await run(command)
    expect(code).toBe(0)
    expect(written.stderr.match(/^note .*$/gm)).toEqual([
      expect.stringContaining('`dumps/a.tar!/outer`'),
    ])
  }
  await rm(join(folder, 'fonds.yaml'))
})

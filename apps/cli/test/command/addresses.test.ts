import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

describe('a part of the dumps of fonds.yaml', () => {
  const idOf = (ndjson: string): unknown => JSON.parse(ndjson).id

  it('should be called as when all of them are built, with the same ids and settings', async () => {
    const sites = '{ dumps/site/: town.example }'
    await writeFile(join(folder, 'part.yaml'), `title: x\ndumps: [dumps]\nsites: ${sites}\n`)
    await mkdir(join(folder, 'dumps/site'))
    await writeFile(join(folder, 'dumps/site/d.txt'), page('The pump'))
    const config = ['--config', 'part.yaml']
    const all = await run('inspect', '--json', ...config)
    const wanted = all.written.stdout
      .split('\n')
      .find((line) => line.includes('"dumps/site/d.txt"'))
    for (const part of ['dumps/site/d.txt', 'dumps/site']) {
      const { code, written } = await run('inspect', part, '--json', ...config)
      expect(code, part).toBe(0)
      expect(written.stderr, part).toBe('')
      expect(JSON.parse(written.stdout), part).toMatchObject({
        dump: 'dumps/site/d.txt',
        site: 'town.example',
      })
      expect(idOf(written.stdout), part).toBe(idOf(wanted ?? ''))
    }
    const explained = await run('explain', 'dumps/site/d.txt:1', '--with', 'dumps', ...config)
    expect(explained.code).toBe(0)
  })

  it('should be built under these names where it is a file, and be told of them where it is a folder', async () => {
    const names = async (...dumps: string[]): Promise<FakeIo> =>
      run('build', ...dumps, '--dry-run', '--json', '--config', 'part.yaml')
    const file = await names('dumps/site/d.txt')
    expect(JSON.parse(file.written.stdout).sites).toEqual({ 'town.example': 1 })
    expect(file.written.stderr).not.toContain('are called')
    const apart = await names('dumps/site')
    expect(JSON.parse(apart.written.stdout).sites).toEqual({ site: 1 })
    expect(apart.written.stderr).toMatch(/^note .*`site\/…` here, and `dumps\/site\/…` where all/m)
  })

  it('should be told which settings seem to be meant for it where fonds.yaml names no folder', async () => {
    await writeFile(join(folder, 'bare.yaml'), 'title: x\nsites: { dumps/site/: town.example }\n')
    for (const command of [
      ['inspect', 'dumps/site/d.txt'],
      ['explain', 'dumps/site/d.txt:1'],
    ]) {
      const { code, written } = await run(...command, '--config', 'bare.yaml')
      expect(code).toBe(0)
      expect(written.stderr).toMatch(/^note .*`dumps\/site\/`.*nearest is `site\/d\.txt`/m)
    }
    expect((await run('inspect', 'dumps/b.txt', '--config', 'bare.yaml')).written.stderr).toBe('')
  })
})

it('should say of a fonds.yaml above dumps that are named that it was not read', async () => {
  await mkdir(join(folder, 'paper/dumps'), { recursive: true })
  await writeFile(join(folder, 'paper/fonds.yaml'), 'title: x\ndumps: [dumps]\n')
  await writeFile(join(folder, 'paper/dumps/e.txt'), page('The lighthouse'))
  for (const command of [
    ['inspect', 'paper/dumps'],
    ['explain', 'paper/dumps/e.txt:1'],
    ['build', 'paper/dumps', '--dry-run'],
  ]) {
    const said = (await run(...command)).written.stderr
    expect(said).toMatch(/^note paper\/fonds\.yaml was not read.*`--config paper\/fonds\.yaml`/m)
    const told = await run(...command, '--config', 'paper/fonds.yaml')
    expect(told.written.stderr).not.toContain('was not read')
  }
})

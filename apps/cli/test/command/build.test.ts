import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { fakeIo } from '../fake-io.ts'

/** A build starts Pagefind, which takes its time on a busy machine. */
const PATIENCE_MS = 240_000

const bin = fileURLToPath(new URL('../../bin/fonds.js', import.meta.url))

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonds-build-'))
  await mkdir(join(folder, 'dumps'))
  for (const [name, words] of [
    ['ferry', 'The ferry crosses the river again after three weeks in the yard.'],
    ['bell', 'The bell of the town hall was rung for the first time since the storm.'],
  ] as const) {
    await writeFile(join(folder, 'dumps', `${name}.txt`), `A story of the ${name}\n\n${words}\n`)
  }
  const io = fakeIo({ cwd: folder })
  expect(await main(['build', 'dumps'], io)).toBe(0)
}, PATIENCE_MS)
afterAll(() => rm(folder, { recursive: true }))

describe('fonds build', () => {
  it('should make an archive, in ./archive unless told otherwise', async () => {
    const files = await readdir(join(folder, 'archive'))
    expect(files).toEqual(
      expect.arrayContaining(['index.html', 'search.html', 'p', 'data', 'pagefind']),
    )
  })

  it(
    'should print its report as one document of JSON, and find nothing to do again',
    async () => {
      const io = fakeIo({ cwd: folder })
      expect(await main(['build', 'dumps', '--json', '--jobs', '2'], io)).toBe(0)
      expect(JSON.parse(io.written.stdout)).toMatchObject({
        dumps: 2,
        records: 2,
        failures: [],
        tasks: { done: 0, failed: 0 },
      })
      expect(io.written.stderr).toContain('Time by stage: plan ')
    },
    PATIENCE_MS,
  )

  it(
    'should be quiet when asked',
    async () => {
      const io = fakeIo({ cwd: folder, terminal: true })
      expect(await main(['build', 'dumps', '--quiet'], io)).toBe(0)
      expect(io.written).toEqual({ stdout: '', stderr: '' })
    },
    PATIENCE_MS,
  )

  it(
    'should write nothing on a dry run',
    async () => {
      const io = fakeIo({ cwd: folder })
      expect(await main(['build', 'dumps', '--out', 'dry', '--dry-run'], io)).toBe(0)
      expect(await readdir(folder)).not.toContain('dry')
    },
    PATIENCE_MS,
  )

  it('should refuse an output folder that is not ours, and overwrite nothing', async () => {
    await mkdir(join(folder, 'mine'))
    await writeFile(join(folder, 'mine', 'letter.txt'), 'keep me')
    const io = fakeIo({ cwd: folder })
    expect(await main(['build', 'dumps', '--out', 'mine'], io)).toBe(2)
    expect(io.written.stderr).toContain('mine')
    expect(await readFile(join(folder, 'mine', 'letter.txt'), 'utf8')).toBe('keep me')
  })

  it('should refuse to guess what to build', async () => {
    await mkdir(join(folder, 'bare'))
    const io = fakeIo({ cwd: join(folder, 'bare') })
    expect(await main(['build'], io)).toBe(2)
    expect(io.written.stderr).toContain('fonds init')
  })

  it(
    'should name what could not be read of a dump, where, and what to do, and go on',
    async () => {
      await mkdir(join(folder, 'damaged'))
      const lines = [
        '{"text":"A page that is sound."}',
        '{"text":',
        'not json',
        '{"text":"Another."}',
      ]
      await writeFile(join(folder, 'damaged', 'pages.jsonl'), `${lines.join('\n')}\n`)
      await writeFile(join(folder, 'damaged', 'more.jsonl'), `${lines.slice(0, 2).join('\n')}\n`)
      for (const options of [['--dry-run'], ['--out', 'whole'], ['--out', 'whole', '--quiet']]) {
        const io = fakeIo({ cwd: folder })
        expect(await main(['build', 'damaged', ...options], io)).toBe(1)
        const failed = io.written.stderr.split('\n').filter((line) => line.startsWith('failed '))
        expect(failed).toEqual([
          expect.stringMatching(/^failed damaged\/more\.jsonl:2 \(byte 33\): /),
          expect.stringMatching(
            /^failed damaged\/pages\.jsonl:2 \(byte 33\): .*\(the first of 2 `json-invalid` in this dump\)$/,
          ),
        ])
        expect(io.written.stderr.match(/^ {2}\S.*quarantine/gm)).toHaveLength(1)
      }
      const inspected = fakeIo({ cwd: folder })
      expect(await main(['inspect', 'damaged'], inspected)).toBe(1)
      expect(inspected.written.stdout).toMatch(
        /^error json-invalid × 3\n {2}damaged\/more\.jsonl:2 \(byte 33\): .*\n {2}damaged\/pages\.jsonl:2 \(byte 33\): /m,
      )
    },
    PATIENCE_MS,
  )

  it('should refuse a folder under a file', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['build', 'dumps', '--out', 'dumps/bell.txt/archive'], io)).toBe(2)
    expect(io.written.stderr).toContain('bell.txt is a file')
  })

  it('should name an input that is not there', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['build', 'nowhere'], io)).toBe(3)
    expect(io.written.stderr).toContain('nowhere')
  })
})

describe('fonds verify', () => {
  it('should find an archive sound, and name what somebody changed', async () => {
    const sound = fakeIo({ cwd: folder })
    expect(await main(['verify'], sound)).toBe(0)
    expect(sound.written.stdout).toContain('sound')
    await cp(join(folder, 'archive'), join(folder, 'changed'), { recursive: true })
    await writeFile(join(folder, 'changed', 'index.html'), 'somebody was here')
    const changed = fakeIo({ cwd: folder })
    expect(await main(['verify', 'changed', '--json'], changed)).toBe(1)
    const { flaws }: { flaws: { file: string }[] } = JSON.parse(changed.written.stdout)
    expect(flaws.map((flaw) => flaw.file)).toContain('index.html')
  })

  it('should say what to do about each kind of flaw, once', async () => {
    await cp(join(folder, 'archive'), join(folder, 'visited'), { recursive: true })
    await writeFile(join(folder, 'visited', '.DS_Store'), '')
    await writeFile(join(folder, 'visited', 'notes.txt'), 'mine')
    const extra = fakeIo({ cwd: folder })
    expect(await main(['verify', 'visited'], extra)).toBe(1)
    expect(extra.written.stdout).toContain('Move the files that nothing lists out of the archive.')
    expect(extra.written.stdout.match(/^ {2}\S/gm)).toHaveLength(1)
    await rm(join(folder, 'visited', 'feed.xml'))
    const both = fakeIo({ cwd: folder })
    expect(await main(['verify', 'visited'], both)).toBe(1)
    expect(both.written.stdout).toContain('restore the files named from a copy')
    expect(both.written.stdout.match(/^ {2}\S/gm)).toHaveLength(2)
  })

  it(
    'should compare it with a build of its dumps, and name what those do not give',
    async () => {
      const same = fakeIo({ cwd: folder })
      expect(await main(['verify', '--rebuild', 'dumps'], same)).toBe(0)
      expect(same.written.stdout).toContain('compared with a build of the dumps')
      await cp(join(folder, 'dumps'), join(folder, 'later/dumps'), { recursive: true })
      await writeFile(join(folder, 'later/dumps/extra.txt'), 'A page more\n\nIt came later.\n')
      const other = fakeIo({ cwd: folder })
      expect(await main(['verify', 'archive', '--rebuild', 'later/dumps', '--json'], other)).toBe(1)
      const { flaws }: { flaws: { kind: string; file: string }[] } = JSON.parse(
        other.written.stdout,
      )
      expect(new Set(flaws.map((flaw) => flaw.kind))).toEqual(new Set(['not-rebuilt']))
      expect(flaws.map((flaw) => flaw.file)).toContain('data/records.jsonl.gz')
      const unnamed = fakeIo({ cwd: folder })
      expect(await main(['verify', '--rebuild'], unnamed)).toBe(2)
    },
    PATIENCE_MS,
  )

  it('should refuse a folder that is no archive', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['verify', 'dumps'], io)).toBe(3)
    expect(io.written.stderr).toContain('is not an archive that Fonds built')
  })
})

describe('the command in a process of its own', () => {
  it('should serve until Ctrl-C', async () => {
    const server = spawn(process.execPath, [bin, 'serve', 'archive', '--port', '0'], {
      cwd: folder,
    })
    const [line]: unknown[] = await once(createInterface(server.stdout), 'line')
    const url = String(line)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await (await fetch(url)).text()).toContain('<!doctype html>')
    server.kill('SIGINT')
    const [code]: unknown[] = await once(server, 'exit')
    expect(code).toBe(0)
  })

  it('should not mind when nobody reads on', async () => {
    const child = spawn(process.execPath, [bin, 'inspect', 'dumps', '--json'], { cwd: folder })
    child.stdout.destroy()
    const complaint = text(child.stderr)
    const [code]: unknown[] = await once(child, 'exit')
    expect(await complaint).toBe('')
    expect(code).toBe(0)
  })

  it('should serve nothing that is no archive', async () => {
    const child = spawn(process.execPath, [bin, 'serve', 'dumps'], { cwd: folder })
    const complaint = text(child.stderr)
    const [code]: unknown[] = await once(child, 'exit')
    expect(code).toBe(3)
    expect(await complaint).toContain('holds no archive')
  })
})

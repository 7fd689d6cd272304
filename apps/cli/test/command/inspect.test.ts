import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { fakeIo } from '../fake-io.ts'

const story = `Skip to content

The ferry runs again

By Ada Quayle

After three weeks in the yard the ferry crosses the river again, and the queue on the first morning reached the church.

The crew found the fault in a pump that nobody had opened since 1974, and kept the old one as a souvenir.

Sign up for our newsletter
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonds-inspect-'))
  await mkdir(join(folder, 'pages'))
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'pages', 'ferry.txt'), story)
  await writeFile(join(folder, 'picture.txt'), Buffer.alloc(4096, 0))
  await mkdir(join(folder, 'damaged'))
  await writeFile(
    join(folder, 'damaged', 'a.jsonl.gz'),
    Buffer.concat([gzipSync('{"text":"A page that is whole."}\n'), Buffer.from('???')]),
  )
  await mkdir(join(folder, 'mixed'))
  await writeFile(join(folder, 'mixed', 'a.txt'), 'A page with a line of text.\n')
  await writeFile(join(folder, 'mixed', 'photo.jpg'), 'no text')
  await writeFile(join(folder, 'mixed', '.draft.txt'), 'A page that is hidden.\n')
  await writeFile(join(folder, 'mixed', '.DS_Store'), '')
  await symlink(join(folder, 'pages', 'ferry.txt'), join(folder, 'mixed', 'link.txt'))
  await writeFile(join(folder, 'links.yaml'), 'title: x\nfollowLinks: true\n')
  await writeFile(join(folder, 'wrong.yaml'), 'title: x\ntilte: y\n')
  await writeFile(
    join(folder, 'pages', 'escape.txt'),
    'A title\u001b]0;owned\u0007\n\nSome words of text that say little.\n',
  )
})
afterAll(() => rm(folder, { recursive: true }))

describe('fonds inspect', () => {
  it('should read the dumps of fonds.yaml where none are named', async () => {
    await writeFile(join(folder, 'house.yaml'), 'title: x\ndumps: [pages/ferry.txt]\n')
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', '--json', '--config', 'house.yaml'], io)).toBe(0)
    expect(JSON.parse(io.written.stdout)).toMatchObject({ dump: 'pages/ferry.txt' })
    const bare = fakeIo({ cwd: folder })
    expect(await main(['inspect'], bare)).toBe(2)
    expect(bare.written.stderr).toContain('Name them behind the command')
  })

  it('should say of dumps of fonds.yaml which beginnings of names none of them has', async () => {
    const sites = 'sites: { pages/: a.example, pgaes/: b.example }'
    await writeFile(join(folder, 'sites.yaml'), `title: x\ndumps: [pages]\n${sites}\n`)
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', '--json', '--config', 'sites.yaml'], io)).toBe(0)
    expect(io.written.stderr).toMatch(/^note .*`pgaes\/`.*the nearest is `pages\//m)
    expect(io.written.stderr).not.toContain('`pages/`')
    // Of a dump that is named, other settings say nothing.
    const one = fakeIo({ cwd: folder })
    await main(['inspect', 'pages/ferry.txt', '--json', '--config', 'sites.yaml'], one)
    expect(one.written.stderr).toBe('')
  })

  it('should name what cannot be read, and read the rest', async () => {
    await mkdir(join(folder, 'partly'))
    await writeFile(join(folder, 'partly', 'a.txt'), 'A page with a line of text.\n')
    await symlink(join(folder, 'nowhere.txt'), join(folder, 'partly', 'b.txt'))
    const wanted = 'failed partly/b.txt: is a symbolic link that leads nowhere\n  Find what'
    for (const command of [
      ['inspect', 'partly'],
      ['inspect', 'partly', '--json'],
      ['build', 'partly', '--dry-run'],
    ]) {
      const io = fakeIo({ cwd: folder })
      expect(await main([...command, '--config', 'links.yaml'], io), command.join(' ')).toBe(1)
      expect(io.written.stderr).toContain(wanted)
      expect(io.written.stdout).not.toContain('Every byte was read')
    }
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'partly', '--config', 'links.yaml'], io)).toBe(1)
    expect(io.written.stdout).toMatch(
      /^→ 1 input could not be read at all.*\n→ Every byte of the others was read/m,
    )
    const along = ['--with', 'partly', '--config', 'links.yaml']
    expect(await main(['explain', 'partly/a.txt:1', ...along], io)).toBe(0)
    expect(io.written.stderr).toContain(wanted)
  })

  it('should print the contract, one line a record, and nothing else on stdout', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'pages/ferry.txt', '--json'], io)).toBe(0)
    const lines = io.written.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    const record: Record<string, unknown> = JSON.parse(lines[0] ?? '')
    expect(record).toMatchObject({
      dump: 'pages/ferry.txt',
      offset: 0,
      bytes: Buffer.byteLength(story),
      url: null,
      site: 'pages',
      title: 'The ferry runs again',
      lang: 'en',
      dir: 'ltr',
      captured: null,
      entries: [],
    })
    expect(record['id']).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
    expect(record['aside']).toContainEqual(
      expect.objectContaining({ text: 'Skip to content', lines: [1, 1] }),
    )
  })

  it('should draw the page with its lines, and say what was read', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'pages/ferry.txt'], io)).toBe(0)
    expect(io.written.stdout).toMatch(/^ 1 - \S+ \d\.\d\d +│ Skip to content$/m)
    expect(io.written.stdout).toMatch(/^ 3 . title.*│ The ferry runs again$/m)
    expect(io.written.stdout).toMatch(/^Read +1 record in 1 dump$/m)
    expect(io.written.stdout).toMatch(/^Encodings +utf-8 1$/m)
  })

  it('should say of damage what was lost, where, and what to do', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'damaged'], io)).toBe(1)
    const member = gzipSync('{"text":"A page that is whole."}\n')
    const { stdout } = io.written
    const stored = member.length + 3
    expect(stdout).toMatch(/^Read +1 record in 1 dump$/m)
    expect(stdout).toMatch(
      new RegExp(`^As stored +${stored} = ${member.length} read \\+ 3 quarantined$`, 'm'),
    )
    expect(stdout).toMatch(
      /^error gzip-garbage × 1\n {2}damaged\/a\.jsonl\.gz byte \d+: .+\n {2}.+$/m,
    )
    expect(stdout).toMatch(/^→ 3 bytes could not be read\. .*`data\/quarantine`/m)
  })

  it('should say which files of a folder were left alone, why, and what to do', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'mixed'], io)).toBe(0)
    const { stdout } = io.written
    expect(stdout).toMatch(/^note 1 left alone, not named like a dump: mixed\/photo\.jpg\n {2}.+$/m)
    expect(stdout).toMatch(
      /^note 1 left alone, symbolic links.*: mixed\/link\.txt\n.*`followLinks/m,
    )
    expect(stdout).toMatch(/^note 1 left alone, hidden.*: mixed\/\.draft\.txt\n {2}.*dot away/m)
    expect(stdout).not.toContain('DS_Store')
    expect(stdout).toMatch(/^→ Every byte was read\.$/m)
    const json = fakeIo({ cwd: folder })
    await main(['inspect', 'mixed', '--json'], json)
    expect(json.written.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(json.written.stderr).toContain('mixed/link.txt')
  })

  it('should follow links where fonds.yaml says so', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'mixed', '--config', 'links.yaml', '--json'], io)).toBe(0)
    expect(io.written.stdout).toContain('"dump":"mixed/link.txt"')
  })

  it('should use ink on a terminal only, and not where NO_COLOR asks for none', async () => {
    const escape = '\u001b['
    const inks = [
      { options: { terminal: true }, colored: true },
      { options: { terminal: false }, colored: false },
      { options: { terminal: true, env: { NO_COLOR: '1' } }, colored: false },
    ]
    for (const { options, colored } of inks) {
      const io = fakeIo({ cwd: folder, ...options })
      await main(['inspect', 'pages/ferry.txt'], io)
      expect(io.written.stdout.includes(escape)).toBe(colored)
    }
  })

  it('should not let a dump speak to the terminal', async () => {
    const io = fakeIo({ cwd: folder })
    await main(['inspect', 'pages/escape.txt'], io)
    expect(io.written.stdout).toContain('␛]0;owned␇')
    expect(io.written.stdout).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it('should read standard input', async () => {
    const io = fakeIo({ cwd: folder, stdin: story })
    expect(await main(['inspect', '-', '--json'], io)).toBe(0)
    expect(io.written.stdout).toContain('The ferry runs again')
  })

  it('should say with code 3 that an input cannot be read, what and what next', async () => {
    for (const path of ['nowhere', 'empty', 'picture.txt']) {
      const io = fakeIo({ cwd: folder })
      expect(await main(['inspect', path, '--json'], io), path).toBe(3)
      expect(io.written.stderr).toContain(path)
      expect(io.written.stderr.trimEnd().split('\n').length).toBeGreaterThan(1)
      expect(io.written.stdout).toBe('')
    }
  })

  it('should say with code 2 that the configuration is wrong, and in which line', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'pages', '--config', 'wrong.yaml'], io)).toBe(2)
    expect(io.written.stderr).toContain('wrong.yaml:2')
    expect(io.written.stderr).toContain('did you mean `title`')
    const missing = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'pages', '--config', 'none.yaml'], missing)).toBe(2)
    expect(missing.written.stderr).toContain('none.yaml')
  })

  it('should stop when it is told to', async () => {
    const io = fakeIo({ cwd: folder })
    io.stop.abort('interrupted')
    expect(await main(['inspect', 'pages'], io)).toBe(130)
    const unread = fakeIo({ cwd: folder })
    unread.stop.abort('no-reader')
    expect(await main(['inspect', 'pages'], unread)).toBe(0)
  })
})

describe('fonds explain', () => {
  it('should say who spoke about a line, and how loudly', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['explain', 'pages/ferry.txt:1'], io)).toBe(0)
    expect(io.written.stdout).toContain('pages/ferry.txt:1')
    expect(io.written.stdout).toContain('set aside by')
    expect(io.written.stdout).toMatch(/[+−]\d+\.\d\d/)
  })

  it('should explain as JSON', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['explain', 'pages/ferry.txt:7', '--json'], io)).toBe(0)
    expect(JSON.parse(io.written.stdout)).toMatchObject({ line: 7, fate: 'published' })
  })

  it('should refuse lines and records that are not there', async () => {
    const io = fakeIo({ cwd: folder })
    expect(await main(['explain', 'pages/ferry.txt:99'], io)).toBe(2)
    expect(io.written.stderr).toContain('has no line 99')
    const several = fakeIo({ cwd: folder })
    expect(await main(['explain', 'pages:1'], several)).toBe(2)
    expect(several.written.stderr).toMatch(
      /--record: \w{26} \(pages\/escape\.txt\), \w{26} \(pages/,
    )
  })
})

describe('fonds inspect --against', () => {
  const rules =
    "rules:\n  - action: keep\n    pattern: 'Sign up for our *'\n  - action: set-aside\n    pattern: The crew found the fault *\n"

  it('should show the lines that readers gain and lose by a rule', async () => {
    const old = fakeIo({ cwd: folder })
    await main(['inspect', 'pages', '--json'], old)
    await writeFile(join(folder, 'old.ndjson'), old.written.stdout)
    await writeFile(join(folder, 'rules.yaml'), rules)
    const run = ['inspect', 'pages', '--against', 'old.ndjson', '--config', 'rules.yaml']
    const io = fakeIo({ cwd: folder })
    expect(await main(run, io)).toBe(0)
    const { stdout } = io.written
    expect(stdout).toMatch(/^pages\/ferry\.txt /m)
    expect(stdout).toMatch(/^\+ 11 sign-up → \S+ +│ Sign up for our newsletter$/m)
    expect(stdout).toMatch(/^− +9 paragraph → user-set-aside │ The crew found/m)
    expect(stdout).not.toContain('escape.txt')
    expect(stdout).toMatch(/^Gain 1 line, 22 characters$/m)
    expect(stdout).toMatch(/^1 of 2 records read differently$/m)
    const json = fakeIo({ cwd: folder })
    expect(await main([...run, '--json'], json)).toBe(0)
    const comparisons = json.written.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(comparisons).toContainEqual(
      expect.objectContaining({
        dump: 'pages/ferry.txt',
        gained: [expect.objectContaining({ line: 11, was: 'sign-up' })],
        lost: [expect.objectContaining({ line: 9, is: 'user-set-aside' })],
      }),
    )
  })

  it('should show the lines that stay, as another kind of block', async () => {
    const old = fakeIo({ cwd: folder })
    await main(['inspect', 'pages', '--json'], old)
    await writeFile(join(folder, 'kinds.ndjson'), old.written.stdout)
    const heading = "rules:\n  - action: heading\n    pattern: 'The crew found the fault *'\n"
    await writeFile(join(folder, 'kinds.yaml'), heading)
    const io = fakeIo({ cwd: folder })
    const run = ['inspect', 'pages', '--against', 'kinds.ndjson', '--config', 'kinds.yaml']
    expect(await main(run, io)).toBe(0)
    expect(io.written.stdout).toMatch(/^~ 9 paragraph → heading │ The crew found/m)
    expect(io.written.stdout).toMatch(/^Gain 0 lines, 0 characters\nLoss 0 lines, 0 characters$/m)
    expect(io.written.stdout).toMatch(/^Kind 1 line, \d+ characters of another kind$/m)
    expect(io.written.stdout).toMatch(/^1 of 2 records read differently$/m)
  })

  it('should say so where nothing changes, and where records are in one reading only', async () => {
    const old = fakeIo({ cwd: folder })
    await main(['inspect', 'pages/ferry.txt', '--json'], old)
    await writeFile(join(folder, 'ferry.ndjson'), old.written.stdout)
    const same = fakeIo({ cwd: folder })
    await main(['inspect', 'pages/ferry.txt', '--against', 'ferry.ndjson'], same)
    expect(same.written.stdout).toBe(
      'Gain 0 lines, 0 characters\nLoss 0 lines, 0 characters\n0 of 1 records read differently\n',
    )
    const other = fakeIo({ cwd: folder })
    await main(['inspect', 'pages/escape.txt', '--against', 'ferry.ndjson'], other)
    expect(other.written.stdout).toContain(
      '1 not in the earlier reading · 1 of the earlier reading not read now',
    )
  })

  it('should refuse what is no earlier reading, and say which line', async () => {
    await writeFile(join(folder, 'other.ndjson'), '{"id":"x"}\n')
    const io = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'pages', '--against', 'other.ndjson'], io)).toBe(3)
    expect(io.written.stderr).toContain('other.ndjson:1')
    const missing = fakeIo({ cwd: folder })
    expect(await main(['inspect', 'pages', '--against', 'none.ndjson'], missing)).toBe(3)
    expect(missing.written.stderr).toContain('ENOENT')
  })
})

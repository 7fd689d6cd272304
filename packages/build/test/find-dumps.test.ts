import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { findDumps, type FoundDumps, UserError } from '@fonds/build'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { gatherSources } from '../src/dumps/gather-sources.ts'
import { holdStdin } from '../src/dumps/hold-stdin.ts'
import { placeOf } from '../src/dumps/place-of.ts'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const namesOf = ({ sources }: FoundDumps): string[] => Array.from(sources, ({ name }) => name)

async function errorOf(work: Promise<unknown>): Promise<UserError> {
  try {
    await work
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('Expected a UserError')
}

it('should name dumps by the folder that was given, in byte order, whatever the machine calls the rest', async () => {
  const root = scratchFolder()
  writeFiles(root, {
    'pages/b.txt': 'b',
    'pages/a/2.txt': '2',
    'pages/a/10.txt': '10',
    'pages/Z.txt': 'Z',
    'pages/é.txt': 'é',
    'pages/\u{1F600}.txt': 'smile',
    'pages/\uFF5E.txt': 'wave',
  })
  expect(namesOf(await findDumps([join(root, 'pages')]))).toEqual([
    'pages/Z.txt',
    'pages/a/10.txt',
    'pages/a/2.txt',
    'pages/b.txt',
    'pages/é.txt',
    // Byte order: by code unit the smile would come first.
    'pages/\uFF5E.txt',
    'pages/\u{1F600}.txt',
  ])
})

it('should give a file the same name by itself as in its folder, and read it once', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'pages/a.txt': 'a', 'pages/b.txt': 'b' })
  const found = await findDumps([join(root, 'pages/a.txt'), join(root, 'pages')])
  expect(namesOf(found)).toEqual(['pages/a.txt', 'pages/b.txt'])
  expect([...found.sources][0]).toMatchObject({ folder: 'pages', size: 1 })
})

it('should call a part of an archive as when all of it is read', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'dumps/site/a.txt': 'a', 'dumps/b.txt': 'b', 'other/c.txt': 'c' })
  const within = [join(root, 'dumps'), join(root, 'missing'), join(root, 'other/c.txt')]
  const find = (...paths: string[]): Promise<FoundDumps> =>
    findDumps(
      paths.map((path) => join(root, path)),
      { within },
    )
  const file = await find('dumps/site/a.txt')
  expect(namesOf(file)).toEqual(['dumps/site/a.txt'])
  expect(file.names).toEqual(new Map([[join(root, 'dumps/site/a.txt'), 'dumps/site/a.txt']]))
  expect([...file.sources][0]).toMatchObject({ folder: 'site' })
  const folder = await find('dumps/site')
  expect(namesOf(folder)).toEqual(['dumps/site/a.txt'])
  expect([...folder.names.values()]).toEqual(['dumps/site'])
  expect(folder.apart).toEqual([])
  // What lies elsewhere is called as if there were no archive.
  expect(namesOf(await find('dumps/b.txt', 'other/c.txt'))).toEqual(['dumps/b.txt', 'other/c.txt'])
})

it('should begin names with a folder that was given where they are to be kept, and say what else it is called', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'dumps/site/a.txt': 'a', 'dumps/b.txt': 'b' })
  const options = { within: [join(root, 'dumps')], keepFolderNames: true }
  const found = await findDumps([join(root, 'dumps/site'), join(root, 'dumps/b.txt')], options)
  expect(namesOf(found)).toEqual(['dumps/b.txt', 'site/a.txt'])
  expect(found.apart).toEqual([{ name: 'site', within: 'dumps/site' }])
  const all = await findDumps([join(root, 'dumps')], options)
  expect(namesOf(all)).toEqual(['dumps/b.txt', 'dumps/site/a.txt'])
  expect(all.apart).toEqual([])
})

it('should read a file once that is given along with a folder which holds it, however deep', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'dumps/site/a.txt': 'a' })
  for (const keepFolderNames of [true, false]) {
    const paths = [join(root, 'dumps/site/a.txt'), join(root, 'dumps')]
    expect(namesOf(await findDumps(paths, { keepFolderNames }))).toEqual(['dumps/site/a.txt'])
  }
})

it('should call what a link leads to as the link, where links are followed', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'dumps/a.txt': 'a', 'elsewhere/b.txt': 'b', 'elsewhere/b.txt.meta.yaml': '' })
  symlinkSync(join(root, 'elsewhere'), join(root, 'dumps/link'))
  symlinkSync(join(root, 'elsewhere/b.txt'), join(root, 'dumps/link.txt'))
  const within = [join(root, 'dumps')]
  for (const path of ['dumps/link.txt', 'dumps/link/b.txt']) {
    const given = [join(root, path), join(root, 'dumps')]
    const all = ['dumps/a.txt', 'dumps/link.txt', 'dumps/link/b.txt']
    expect(namesOf(await findDumps(given, { within, followLinks: true }))).toEqual(all)
    expect(namesOf(await findDumps([join(root, path)], { within, followLinks: true }))).toEqual([
      path,
    ])
    expect(namesOf(await findDumps([join(root, path)], { within }))).toEqual(['elsewhere/b.txt'])
  }
})

it('should take a file that is given by name, whatever it is called', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'pages/notes.unknown': 'text' })
  expect(namesOf(await findDumps([join(root, 'pages/notes.unknown')]))).toEqual([
    'pages/notes.unknown',
  ])
})

it('should list what it leaves alone, with the reason', async () => {
  const root = scratchFolder()
  writeFiles(root, {
    'pages/a.txt': 'a',
    'pages/photo.jpg': 'not text',
    'pages/.hidden.txt': 'h',
    'pages/.old/c.txt': 'c',
    'pages/.DS_Store': 'left by a system',
    'pages/._a.txt': 'left by a system',
    'pages/.git/HEAD': 'left by a tool',
    'pages/.Trash-1000/files/d.txt': 'thrown away',
    'elsewhere/b.txt': 'b',
    'pages/archive/data/manifest.json': '{"format":"fonds-manifest-1","digest":"","files":[]}',
    'pages/archive/p/aa/a.txt': 'published',
  })
  symlinkSync(join(root, 'elsewhere'), join(root, 'pages/link'))
  symlinkSync(join(root, 'elsewhere/b.txt'), join(root, 'pages/link.txt'))
  const found = await findDumps([join(root, 'pages')])
  expect(namesOf(found)).toEqual(['pages/a.txt'])
  expect(found.skipped).toEqual([
    { name: 'pages/.DS_Store', reason: 'system' },
    { name: 'pages/.Trash-1000', reason: 'system' },
    { name: 'pages/._a.txt', reason: 'system' },
    { name: 'pages/.git', reason: 'system' },
    { name: 'pages/.hidden.txt', reason: 'hidden' },
    { name: 'pages/.old', reason: 'hidden' },
    { name: 'pages/archive', reason: 'archive' },
    { name: 'pages/link', reason: 'symbolic-link' },
    { name: 'pages/link.txt', reason: 'symbolic-link' },
    { name: 'pages/photo.jpg', reason: 'not-a-dump' },
  ])
})

it('should follow links where that is asked, and no link into a folder that holds it', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'pages/a.txt': 'a', 'elsewhere/b.txt': 'b', 'elsewhere/c.jpg': 'c' })
  symlinkSync(join(root, 'elsewhere'), join(root, 'pages/link'))
  symlinkSync(join(root, 'elsewhere/b.txt'), join(root, 'pages/link.txt'))
  symlinkSync(join(root, 'nowhere.txt'), join(root, 'pages/broken.txt'))
  symlinkSync(join(root, 'nowhere.txt'), join(root, 'pages/broken.jpg'))
  symlinkSync('loop.txt', join(root, 'pages/loop.txt'))
  symlinkSync(join(root, 'pages'), join(root, 'elsewhere/back'))
  const found = await findDumps([join(root, 'pages')], { followLinks: true })
  expect(namesOf(found)).toEqual(['pages/a.txt', 'pages/link.txt', 'pages/link/b.txt'])
  expect(found.skipped).toEqual([
    { name: 'pages/broken.jpg', reason: 'broken-link' },
    { name: 'pages/link/back', reason: 'symbolic-link' },
    { name: 'pages/link/c.jpg', reason: 'not-a-dump' },
  ])
  const hint = 'Find what it led to, or leave it out.'
  expect(found.unread).toEqual([
    { where: 'pages/broken.txt', reason: 'is a symbolic link that leads nowhere', hint },
    { where: 'pages/loop.txt', reason: 'is a symbolic link that leads back to itself', hint },
  ])
})

it('should say of a name that is not UTF-8 that it is none', async () => {
  const root = scratchFolder()
  writeFiles(root, {
    'pages/a.txt': 'a',
    'pages/\ufffd.txt': 'a name that holds the character itself',
  })
  expect(namesOf(await findDumps([join(root, 'pages')]))).toContain('pages/\ufffd.txt')
  const refused = tryToWrite(join(root, 'pages'), Buffer.from('M\u00fcnchen.txt', 'latin1'))
  // Some file systems take no such names in the first place.
  if (refused) return expect(readdirSync(join(root, 'pages'))).toHaveLength(2)
  const { sources, unread } = await findDumps([join(root, 'pages')])
  expect(sources.count).toBe(2)
  expect(unread).toEqual([
    {
      where: 'pages/M\ufffdnchen.txt',
      reason: expect.stringContaining('not UTF-8'),
      hint: expect.stringContaining('convmv'),
    },
  ])
})

function tryToWrite(folder: string, name: Buffer): boolean {
  try {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), 'b')
    return false
  } catch {
    return true
  }
}

it('should give each dump the files that speak about it', async () => {
  const root = scratchFolder()
  writeFiles(root, {
    'pages/a.txt': 'a',
    'pages/b.txt': 'b',
    'pages/a.txt.meta.yaml': 'title: A',
    'pages/metadata.csv': 'filename,title\n',
    'pages/deep/c.txt': 'c',
  })
  const companions = async (path: string): Promise<unknown> =>
    Array.from((await findDumps([join(root, path)])).sources, (source) => [
      source.name,
      source.companions.map(({ name }) => name),
    ])
  expect(await companions('pages')).toEqual([
    ['pages/a.txt', ['a.txt.meta.yaml', 'metadata.csv']],
    ['pages/b.txt', ['metadata.csv']],
    ['pages/deep/c.txt', []],
  ])
  expect(await companions('pages/a.txt')).toEqual([
    ['pages/a.txt', ['a.txt.meta.yaml', 'metadata.csv']],
  ])
})

it('should give all dumps of a folder one and the same table, which is parsed once then', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'pages/a.txt': 'a', 'pages/b.txt': 'b', 'pages/metadata.csv': 'file,title\n' })
  const { sources } = await findDumps([join(root, 'pages')])
  const [ofA, ofB] = Array.from(sources, ({ companions }) => companions[0])
  expect(ofA?.name).toBe('metadata.csv')
  expect(ofB).toBe(ofA)
})

it('should tell dumps in order and once, as often as asked, whether memory holds them or not', () => {
  for (const most of [100, 3, 1]) {
    const found = gatherSources(most)
    for (const name of ['c', 'a', 'd', 'b', 'a'])
      found.add({ name, path: `/dumps/${name}`, size: 2, companionPaths: [] })
    const heard: string[] = []
    const sources = found.end((name) => heard.push(name))
    expect(heard).toEqual(['a', 'b', 'c', 'd'])
    expect(sources.count).toBe(4)
    for (let time = 0; time < 2; time += 1)
      expect(Array.from(sources, ({ path }) => path)).toEqual(heard.map((name) => `/dumps/${name}`))
  }
})

it('should read any range of a dump, as often as asked', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'pages/a.txt': '0123456789' })
  const { sources } = await findDumps([join(root, 'pages'), '-'], {
    stdin: Readable.from([Buffer.from('01234'), Buffer.from('56789')]),
  })
  expect(Array.from(sources, ({ name }) => name)).toEqual(['pages/a.txt', 'stdin'])
  for (const source of sources) {
    const read = async (range?: { start: number; end?: number }): Promise<string> => {
      const chunks: Uint8Array[] = []
      for await (const chunk of source.read(range)) chunks.push(chunk)
      return Buffer.concat(chunks).toString()
    }
    expect(source.size).toBe(10)
    expect(await read()).toBe('0123456789')
    expect(await read({ start: 7 })).toBe('789')
    expect(await read({ start: 2, end: 5 })).toBe('234')
    expect(await read({ start: 2, end: 2 })).toBe('')
    expect(await read()).toBe('0123456789')
  }
})

it('should hold standard input in memory or, where it is too long for that, in a file: with the same result', async () => {
  const pieces = (): Readable => Readable.from([Buffer.from('01234'), 'Grüße', Buffer.from('89')])
  for (const heldBytes of [1000, 14, 5, 1]) {
    const source = await holdStdin(pieces(), heldBytes)
    expect(source).toMatchObject({ name: 'stdin', folder: 'stdin', size: 14, companions: [] })
    expect(source.path === null).toBe(heldBytes >= 14)
    const chunks: Uint8Array[] = []
    for await (const chunk of source.read()) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('01234Grüße89')
    // A process that is tested in does not always come to its end.
    if (source.path !== null) rmSync(dirname(source.path), { recursive: true })
  }
  expect(await holdStdin(Readable.from([]), 5)).toMatchObject({ size: 0, path: null })
})

it('should say what to do when nothing was given', async () => {
  expect(await errorOf(findDumps([]))).toMatchObject({ code: 2, message: 'No dumps were given' })
})

it('should name a path that does not exist', async () => {
  const path = join(scratchFolder(), 'missing')
  const error = await errorOf(findDumps([path]))
  expect(error.code).toBe(3)
  expect(error.message).toBe(`${path} does not exist`)
  expect(error.hint).toBe('Check the path.')
  const member = await errorOf(findDumps([`${path}.zip!/a.txt`]))
  expect(member.message).toBe(`${path}.zip!/a.txt does not exist`)
  expect(member.hint).toContain('can be inspected')
})

it('should say of a link that leads nowhere, or to itself, that it does', async () => {
  const root = scratchFolder()
  mkdirSync(root, { recursive: true })
  symlinkSync(join(root, 'missing'), join(root, 'broken.txt'))
  symlinkSync('loop.txt', join(root, 'loop.txt'))
  const broken = await errorOf(findDumps([join(root, 'broken.txt')]))
  expect(broken.message).toMatch(/broken\.txt is a symbolic link that leads nowhere$/)
  const loop = await errorOf(findDumps([join(root, 'loop.txt')]))
  expect(loop.message).toMatch(/loop\.txt is a symbolic link that leads back to itself$/)
  for (const { code, hint } of [broken, loop])
    expect([code, hint]).toEqual([3, 'Find what it led to, or leave it out.'])
})

it('should say of nothing but dumps that cannot be read that there is none', async () => {
  const root = scratchFolder()
  mkdirSync(join(root, 'pages'), { recursive: true })
  symlinkSync('a.txt', join(root, 'pages/a.txt'))
  const options = { followLinks: true }
  const one = await errorOf(findDumps([join(root, 'pages')], options))
  expect([one.code, one.message]).toEqual([
    3,
    'pages/a.txt is a symbolic link that leads back to itself',
  ])
  for (let page = 0; page < 24; page += 1)
    symlinkSync('nowhere.txt', join(root, `pages/${page}.txt`))
  const all = await errorOf(findDumps([join(root, 'pages')], options))
  expect(all.message).toContain('None of 25 dumps can be read:\n  pages/0.txt is a symbolic link')
  expect(all.message).toMatch(/\n {2}and 5 more$/)
})

/** Of the system, not of npm. */
const pipeMaker: string = 'mkfifo'

it('should wait for no pipe, and open no socket', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'pages/a.txt': 'a' })
  spawnSync(pipeMaker, [join(root, 'pages/pipe.txt')])
  const server = createServer().listen(join(root, 'pages/socket.txt'))
  await once(server, 'listening')
  const found = await findDumps([join(root, 'pages')])
  expect(namesOf(found)).toEqual(['pages/a.txt'])
  expect(found.skipped).toEqual([
    { name: 'pages/pipe.txt', reason: 'special-file' },
    { name: 'pages/socket.txt', reason: 'special-file' },
  ])
  // As if the pipe had taken the place of a file since the folder was listed.
  const replaced = (): unknown => placeOf('pages/pipe.txt', join(root, 'pages/pipe.txt'), [])
  expect(replaced).toThrow(/pipe\.txt is no file any more$/)
  expect(() => placeOf('pages', join(root, 'pages'), [])).toThrow(/is no file any more$/)
  expect((await errorOf(findDumps([join(root, 'pages/pipe.txt')]))).message).toMatch(/neither/)
  server.close()
})

it('should name a folder without dumps, and say what else is in it', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'pages/photo.jpg': 'a', 'pages/.DS_Store': 'b', 'pages/.draft.txt': 'c' })
  const error = await errorOf(findDumps([join(root, 'pages')]))
  expect(error.code).toBe(3)
  expect(error.message).toBe(
    `${join(root, 'pages')} holds no dumps (2 other files, as pages/.draft.txt)`,
  )
  expect(error.hint).toContain('hidden')
})

it('should refuse two inputs that would carry one name', async () => {
  const root = scratchFolder()
  writeFiles(root, { 'one/pages/a.txt': '1', 'two/pages/a.txt': '2' })
  const error = await errorOf(findDumps([join(root, 'one/pages'), join(root, 'two/pages')]))
  expect(error.code).toBe(2)
  expect(error.message).toContain('`pages/a.txt`')
  expect(error.message).toContain(join(root, 'one/pages/a.txt'))
  expect(error.message).toContain(join(root, 'two/pages/a.txt'))
})

it('should refuse an archive as a folder of dumps', async () => {
  const root = scratchFolder()
  writeFiles(root, {
    'archive/data/manifest.json': '{"format":"fonds-manifest-1","digest":"","files":[]}',
    'archive/p/aa/a.txt': 'published',
  })
  expect(await errorOf(findDumps([join(root, 'archive')]))).toMatchObject({ code: 2 })
})

it('should name a folder that is called like a dump by what it holds', async () => {
  const root = scratchFolder()
  mkdirSync(join(root, 'folder.txt'))
  const error = await errorOf(findDumps([join(root, 'folder.txt')]))
  expect(error).toMatchObject({ code: 3 })
  expect(error.message).toContain(`${basename(root)}/folder.txt holds no dumps`)
})

import {
  findDumps,
  type FlawKind,
  parseConfig,
  rebuildArchive,
  UserError,
  verifyArchive,
} from '@fonds/build'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFiles } from './build-files.ts'
import { readFiles } from './read-files.ts'
import { scratchFolder } from './scratch-folder.ts'
import { sealAgain } from './seal-again.ts'
import { town } from './town.ts'
import { writeFiles } from './write-files.ts'

const MILL = 'The old mill\n\nThe old mill by the river turns again on Sundays.\n'
const root = realpathSync(mkdtempSync(join(tmpdir(), 'fonds-verify-')))
const sound = join(root, 'archive')

beforeAll(async () => {
  const latin = Buffer.from(
    'Die Br\u00fccke ist offen. Sch\u00f6ne Gr\u00fc\u00dfe aus der Stadt.\n',
    'latin1',
  )
  await buildFiles(root, {
    ...town,
    'latin.txt': latin,
    'pages.jsonl': `${JSON.stringify({ url: 'https://town.example/mill', text: MILL })}\n{ broken\n`,
  })
}, 60_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** An archive in a folder of its own, with the files of one record at hand. */
interface Victim {
  readonly folder: string
  /** The files that end so, of the records whose text holds some words. */
  readonly fileOf: (words: string, ending: string) => string
  readonly edit: (path: string, change: (text: string) => string) => void
}

function createVictim(): Victim {
  const folder = join(scratchFolder(), 'archive')
  cpSync(sound, folder, { recursive: true })
  return {
    folder,
    fileOf(words, ending) {
      const found = [...readFiles(folder)].find(
        ([path, bytes]) => /^p\/.*\.txt$/.test(path) && bytes.includes(words),
      )
      if (found === undefined) throw new Error(`Expected a record with \`${words}\``)
      const path = found[0].replace(/\.txt$/, ending)
      return ending === '.json' ? path.replace(/^p\//, 'data/ledger/') : path
    },
    edit(path, change) {
      const before = readFileSync(join(folder, path), 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`Expected a change of ${path}`)
      writeFileSync(join(folder, path), after)
    },
  }
}

async function kindsOf(folder: string): Promise<FlawKind[]> {
  const { flaws } = await verifyArchive(folder)
  return [...new Set(flaws.map(({ kind }) => kind))].toSorted()
}

function editRecords(folder: string, change: (text: string) => string): void {
  const path = join(folder, 'data/records.jsonl.gz')
  const before = gunzipSync(readFileSync(path)).toString()
  const after = change(before)
  if (after === before) throw new Error('Expected a change of the records')
  writeFileSync(path, gzipSync(after))
}

/** Does something to the file of a search bundle that tells of a page. */
function withFragment(
  { folder, fileOf }: Victim,
  words: string,
  change: (path: string) => void,
): void {
  const page = `/${fileOf(words, '.html')}`
  for (const [path, bytes] of readFiles(folder))
    if (path.includes('/fragment/') && gunzipSync(bytes).includes(page)) change(join(folder, path))
}

/** Takes a line out of the list of records. */
function dropRecord({ folder, fileOf }: Victim, words: string): void {
  const page = fileOf(words, '.html')
  editRecords(folder, (text) =>
    text
      .split('\n')
      .filter((line) => !line.includes(page))
      .join('\n'),
  )
}

function swap(folder: string, one: string, other: string): void {
  const aside = join(folder, 'aside')
  renameSync(join(folder, one), aside)
  renameSync(join(folder, other), join(folder, one))
  renameSync(aside, join(folder, other))
}

it('should find nothing wrong with a sound archive, and say what it looked at', async () => {
  const report = await verifyArchive(sound)
  expect(report).toMatchObject({ records: 7, flaws: [], files: readFiles(sound).size })
  expect(report.links).toBeGreaterThan(100)
})

it('should refuse a folder that is no archive', async () => {
  await expect(verifyArchive(scratchFolder())).rejects.toThrow(UserError)
})

type Tamper = readonly [string, (victim: Victim) => void, readonly FlawKind[]]

const BRIDGE = 'The bridge is open again'

/** Changes that leave the manifest as it was. */
const careless: readonly Tamper[] = [
  [
    'a letter of a page',
    (v) => v.edit(v.fileOf(BRIDGE, '.html'), (t) => t.replaceAll('two years', 'six years')),
    ['changed-file', 'conservation'],
  ],
  [
    'a byte of white space in a page',
    (v) => v.edit('index.html', (t) => `${t}\n`),
    ['changed-file'],
  ],
  [
    'one letter for another of the same length',
    (v) => v.edit('robots.txt', (t) => t.replace('Allow', 'Alloy')),
    ['changed-file'],
  ],
  [
    'a text',
    (v) => v.edit(v.fileOf(BRIDGE, '.txt'), (t) => t.replace('Monday', 'Friday')),
    ['changed-file', 'conservation', 'record-id'],
  ],
  [
    'the bytes as found',
    (v) => v.edit(v.fileOf('Brücke', '.orig'), (t) => `${t}x`),
    ['changed-file', 'record-id'],
  ],
  [
    'a ledger',
    (v) => v.edit(v.fileOf(BRIDGE, '.json'), (t) => t.replace('"end":', '"end":1')),
    ['changed-file', 'conservation'],
  ],
  [
    'a search bundle',
    (v) => v.edit('pagefind/en/pagefind-entry.json', (t) => t.replace('1', '2')),
    ['changed-file'],
  ],
  [
    'the style',
    (v) =>
      v.edit(
        [...readFiles(v.folder).keys()].find((path) => path.endsWith('.css')) ?? '',
        (t) => `${t} `,
      ),
    ['changed-file'],
  ],
  [
    'the list of records',
    (v) => editRecords(v.folder, (t) => t.replace(BRIDGE, 'A bridge')),
    ['changed-file'],
  ],
  [
    'the digest of the manifest',
    (v) => v.edit('data/manifest.json', (t) => t.replace(/"digest": "./, '"digest": "_')),
    ['manifest'],
  ],
  [
    'a size in the manifest',
    (v) => v.edit('data/manifest.json', (t) => t.replace(/"size": (\d)/, '"size": 9$1')),
    ['changed-file'],
  ],
  [
    'a path in the manifest',
    (v) => v.edit('data/manifest.json', (t) => t.replace('"404.html"', '"405.html"')),
    ['extra-file', 'manifest', 'missing-file'],
  ],
  [
    'a file taken out of the manifest',
    (v) => v.edit('data/manifest.json', (t) => t.replace(/\{[^{}]*"404.html"[^{}]*\},/, '')),
    ['extra-file', 'manifest'],
  ],
  [
    'a file listed twice',
    (v) => v.edit('data/manifest.json', (t) => t.replace(/(\{[^{}]*"404.html"[^{}]*\},)/, '$1$1')),
    ['manifest'],
  ],
  [
    'a page removed',
    (v) => rmSync(join(v.folder, v.fileOf(BRIDGE, '.html'))),
    ['broken-link', 'conservation', 'missing-file', 'unsearchable'],
  ],
  [
    'a text removed',
    (v) => rmSync(join(v.folder, v.fileOf(BRIDGE, '.txt'))),
    ['broken-link', 'conservation', 'missing-file'],
  ],
  [
    'a ledger removed',
    (v) => rmSync(join(v.folder, v.fileOf(BRIDGE, '.json'))),
    ['conservation', 'missing-file'],
  ],
  [
    'the list of records removed',
    (v) => rmSync(join(v.folder, 'data/records.jsonl.gz')),
    ['broken-link', 'conservation', 'extra-file', 'missing-file'],
  ],
  [
    'the list of records cut short',
    (v) => {
      const path = join(v.folder, 'data/records.jsonl.gz')
      writeFileSync(path, readFileSync(path).subarray(0, -20))
    },
    ['changed-file', 'conservation', 'extra-file'],
  ],
  [
    'a bundle removed',
    (v) => rmSync(join(v.folder, 'pagefind/de'), { recursive: true }),
    ['missing-bundle', 'missing-file'],
  ],
  [
    'the style removed',
    (v) =>
      rmSync(
        join(v.folder, [...readFiles(v.folder).keys()].find((path) => path.endsWith('.css')) ?? ''),
      ),
    ['broken-link', 'missing-file'],
  ],
  [
    'a file added',
    (v) => writeFiles(v.folder, { 'p/00/extra.html': '<p>extra</p>' }),
    ['extra-file'],
  ],
  ['an empty file added', (v) => writeFiles(v.folder, { '.htaccess': '' }), ['extra-file']],
  [
    'two pages swapped',
    (v) => swap(v.folder, v.fileOf(BRIDGE, '.html'), v.fileOf('A market for', '.html')),
    ['broken-link', 'changed-file', 'conservation'],
  ],
  [
    'two texts swapped',
    (v) => swap(v.folder, v.fileOf(BRIDGE, '.txt'), v.fileOf('A market for', '.txt')),
    ['changed-file', 'conservation', 'record-id'],
  ],
  [
    'a file cut short',
    (v) => v.edit('about.html', (t) => t.slice(0, t.length / 2)),
    ['broken-link', 'changed-file'],
  ],
]

describe('a change that the manifest tells', () => {
  it.each(careless)('should be found: %s', async (_, tamper, kinds) => {
    const victim = createVictim()
    tamper(victim)
    expect(await kindsOf(victim.folder)).toEqual(kinds)
  })
})

/** Changes after which the manifest was made to fit. */
const careful: readonly Tamper[] = [
  [
    'a word of a page',
    (v) =>
      v.edit(v.fileOf(BRIDGE, '.html'), (t) => t.replaceAll('after two years', 'after six years')),
    ['conservation'],
  ],
  [
    'a paragraph of a page taken out',
    (v) => v.edit(v.fileOf(BRIDGE, '.html'), (t) => t.replace(/<p id="L8"[^]*?<\/p>/, '')),
    ['conservation'],
  ],
  [
    'a paragraph added to a page',
    (v) =>
      v.edit(v.fileOf(BRIDGE, '.html'), (t) =>
        t.replace('</main>', '<p data-lines="8-8">more</p></main>'),
      ),
    ['conservation'],
  ],
  [
    'words added to a page without a line',
    (v) => v.edit(v.fileOf(BRIDGE, '.html'), (t) => t.replace('</main>', '<p>more</p></main>')),
    ['conservation'],
  ],
  [
    'a line that was set aside taken out',
    (v) =>
      v.edit(v.fileOf(BRIDGE, '.html'), (t) =>
        t.replace(/<span class="aside-text"[^]*?<\/span>/, ''),
      ),
    ['conservation'],
  ],
  [
    'the text and the page alike',
    (v) => {
      for (const end of ['.html', '.txt'])
        v.edit(v.fileOf('The mayor', end), (t) => t.replaceAll('The mayor', 'The major'))
    },
    ['record-id'],
  ],
  [
    'a record moved to the text of another',
    (v) => {
      for (const end of ['.html', '.txt', '.json'])
        swap(v.folder, v.fileOf(BRIDGE, end), v.fileOf('A market for', end))
    },
    ['broken-link', 'conservation', 'record-id'],
  ],
  [
    'the place of a record',
    (v) => editRecords(v.folder, (t) => t.replace('pages/bridge.txt', 'pages/bridges.txt')),
    ['conservation', 'record-id'],
  ],
  [
    'the digest of a record',
    (v) => editRecords(v.folder, (t) => t.replace(/"sha256":"./, '"sha256":"_')),
    ['record-id'],
  ],
  [
    'the figures of a record',
    (v) => editRecords(v.folder, (t) => t.replace(/"published":\d+/, '"published":7')),
    ['conservation'],
  ],
  [
    'a line that is no record',
    (v) => editRecords(v.folder, (t) => `${t}{"id":1}\n`),
    ['conservation'],
  ],
  [
    'what was set aside called published',
    (v) =>
      v.edit(v.fileOf(BRIDGE, '.json'), (t) => t.replace('"fate":"aside"', '"fate":"published"')),
    ['conservation'],
  ],
  [
    'text called space',
    (v) =>
      v.edit(v.fileOf(BRIDGE, '.json'), (t) => t.replace('"fate":"published"', '"fate":"space"')),
    ['conservation'],
  ],
  [
    'a ledger with a gap',
    (v) => v.edit(v.fileOf(BRIDGE, '.json'), (t) => t.replace(/"start":(\d\d)/, '"start":9$1')),
    ['conservation'],
  ],
  [
    'a ledger of another record',
    (v) => v.edit(v.fileOf(BRIDGE, '.json'), (t) => t.replace(/"id":"./, '"id":"_')),
    ['conservation'],
  ],
  [
    'a ledger that is no JSON',
    (v) => v.edit(v.fileOf(BRIDGE, '.json'), (t) => t.slice(1)),
    ['conservation'],
  ],
  [
    'a link that leads nowhere',
    (v) => v.edit('index.html', (t) => t.replace('href="about.html"', 'href="abuot.html"')),
    ['broken-link'],
  ],
  [
    'an anchor that leads nowhere',
    (v) => v.edit('index.html', (t) => t.replace('href="#text"', 'href="#txet"')),
    ['broken-link'],
  ],
  [
    'a bundle gone',
    (v) => rmSync(join(v.folder, 'pagefind/de'), { recursive: true }),
    ['missing-bundle'],
  ],
  [
    'the script of a bundle gone',
    (v) => rmSync(join(v.folder, 'pagefind/de/pagefind.js')),
    ['missing-bundle'],
  ],
  [
    'a page taken out of a bundle',
    (v) => withFragment(v, BRIDGE, (path) => rmSync(path)),
    ['unsearchable'],
  ],
  [
    'a result that leads nowhere',
    (v) =>
      withFragment(v, BRIDGE, (path) => {
        const text = gunzipSync(readFileSync(path)).toString()
        writeFileSync(path, gzipSync(text.replace('.html', '.htm')))
      }),
    ['unsearchable'],
  ],
  [
    'a result that cannot be read',
    (v) => withFragment(v, BRIDGE, (path) => writeFileSync(path, 'no gzip')),
    ['unsearchable'],
  ],
  ['a record taken out of the list', (v) => dropRecord(v, BRIDGE), ['conservation', 'extra-file']],
  [
    'a record taken out of the list, and all its files',
    (v) => {
      const files = ['.html', '.txt', '.json'].map((end) => v.fileOf(BRIDGE, end))
      dropRecord(v, BRIDGE)
      for (const file of files) rmSync(join(v.folder, file))
    },
    ['broken-link', 'conservation', 'unsearchable'],
  ],
  [
    'a record listed twice',
    (v) => editRecords(v.folder, (t) => t + t.slice(0, t.indexOf('\n') + 1)),
    ['conservation'],
  ],
  [
    'a page of no record',
    (v) => writeFiles(v.folder, { 'p/00/extra.html': '<p>extra</p>' }),
    ['extra-file'],
  ],
  [
    'a quarantined piece cut short',
    (v) => {
      const [path = ''] = [...readFiles(v.folder).keys()].filter((name) => name.endsWith('.bin'))
      v.edit(path, (t) => t.slice(1))
    },
    ['conservation'],
  ],
  [
    'a quarantined piece taken out of its list',
    (v) => writeFiles(v.folder, { 'data/quarantine.json': '[]\n' }),
    ['conservation', 'extra-file'],
  ],
  [
    'the bytes of a dump',
    (v) => v.edit('data/dumps.json', (t) => t.replace(/"stream": \d+/, '"stream": 7')),
    ['conservation'],
  ],
  [
    'the stored bytes of a dump',
    (v) => v.edit('data/dumps.json', (t) => t.replace(/"read": \d+/, '"read": 7')),
    ['conservation'],
  ],
  [
    'the accounts of the dumps gone',
    (v) => writeFiles(v.folder, { 'data/dumps.json': '{}\n' }),
    ['conservation'],
  ],
  [
    'the figures of the report',
    (v) => v.edit('data/report.json', (t) => t.replace(/"published": \d+/, '"published": 7')),
    ['conservation'],
  ],
]

describe('a change after which the manifest was made to fit', () => {
  it.each(careful)('should be found: %s', async (_, tamper, kinds) => {
    const victim = createVictim()
    tamper(victim)
    sealAgain(victim.folder)
    expect(await kindsOf(victim.folder)).toEqual(kinds)
  })
})

it('should name the file and say what is wrong with it', async () => {
  const victim = createVictim()
  victim.edit(victim.fileOf(BRIDGE, '.txt'), (text) => text.replace('Monday', 'Friday'))
  const { flaws } = await verifyArchive(victim.folder)
  expect(flaws.map(({ file }) => dirname(file).slice(0, 2))).toEqual(flaws.map(() => 'p/'))
  expect(flaws.some(({ reason }) => reason.includes('`M'))).toBe(true)
})

it('should find at least thirty kinds of tampering', () => {
  const kinds = new Set([...careless, ...careful].map(([name]) => name))
  expect(kinds.size).toBeGreaterThanOrEqual(30)
})

it('should build an archive anew aside, and name what its dumps do not give', async () => {
  const options = {
    dumps: await findDumps([join(root, 'dumps/pages')]),
    config: parseConfig('title: Town\nbaseUrl: https://town.example/', 'fonds.yaml'),
    scratch: scratchFolder(),
  }
  expect(await rebuildArchive(sound, options)).toEqual([])
  const victim = createVictim()
  victim.edit('robots.txt', (text) => text.replace('Allow', 'Alloy'))
  rmSync(join(victim.folder, 'feed.xml'))
  writeFiles(victim.folder, { 'extra.html': 'extra' })
  sealAgain(victim.folder)
  expect((await rebuildArchive(victim.folder, options)).map(({ file }) => file)).toEqual([
    'data/manifest.json',
    'extra.html',
    'robots.txt',
    'feed.xml',
  ])
  expect(readdirSync(options.scratch)).toEqual([])
})

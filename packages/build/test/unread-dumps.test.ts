import { buildArchive, defaultConfig, findDumps, inspectDumps, verifyArchive } from '@fonds/build'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const SLOW = 120_000

const config = { ...defaultConfig, title: 'Town', baseUrl: 'https://town.example/' }
const files = {
  'a.txt': 'The bell\n\nIt rang at noon, and nobody knew why.\n',
  'b.txt': 'The ferry\n\nIt crosses the river again.\n',
  'c.txt': 'The pump\n\nNobody had opened it since the war.\n',
  'c.txt.meta.yaml': 'title: The old pump\n',
}

/** What may become of files between two looks at them. */
const mishaps = (pages: string): void => {
  rmSync(join(pages, 'a.txt'))
  mkdirSync(join(pages, 'a.txt'))
  rmSync(join(pages, 'c.txt.meta.yaml'))
}

const gone = 'Bring back what was moved or deleted meanwhile, or leave it out.'
const failures = [
  {
    where: 'pages/a.txt',
    reason: 'is no file any more',
    hint: 'Bring back what stood there, or leave it out.',
  },
  {
    where: 'pages/c.txt',
    reason: 'c.txt.meta.yaml, which speaks about it, is not there any more',
    hint: gone,
  },
]

it(
  'should build without dumps that went away since they were found, and name them in report and archive',
  async () => {
    const root = scratchFolder()
    const pages = join(root, 'pages')
    const out = join(root, 'archive')
    writeFiles(pages, files)
    const dumps = await findDumps([pages])
    mishaps(pages)
    const report = await buildArchive({ dumps, config, out })
    expect(report).toMatchObject({ records: 1, failures })
    const { failed } = JSON.parse(readFileSync(join(out, 'data/dumps.json'), 'utf8'))
    expect(failed).toEqual(['pages/a.txt', 'pages/c.txt'])
    expect((await verifyArchive(out)).flaws).toEqual([])
    const planned = await buildArchive({ dumps, config, out, dryRun: true })
    expect(planned).toMatchObject({ records: 1, failures })
  },
  SLOW,
)

it(
  'should build without a dump that went away when it was about to be read',
  async () => {
    const root = scratchFolder()
    const pages = join(root, 'pages')
    writeFiles(pages, files)
    const { records, failures: told } = await buildArchive({
      dumps: await findDumps([pages]),
      config,
      out: join(root, 'archive'),
      jobs: 1,
      onEvent: ({ stage }) => {
        if (stage === 'ingest') rmSync(join(pages, 'b.txt'), { force: true })
      },
    })
    expect(records).toBe(2)
    expect(told).toMatchObject([{ where: 'pages/b.txt', reason: 'is not there any more' }])
  },
  SLOW,
)

it('should inspect what can be read, and tell the rest', async () => {
  const pages = join(scratchFolder(), 'pages')
  writeFiles(pages, files)
  const { sources } = await findDumps([pages])
  mishaps(pages)
  const read: unknown[] = []
  for await (const item of inspectDumps(sources, config)) {
    if (item.type === 'record') read.push(item.file.path)
    if (item.type === 'unread') read.push(item.failure)
  }
  expect(read).toEqual([
    { ...failures[0], reason: 'is no file any more' },
    'pages/b.txt',
    failures[1],
  ])
})

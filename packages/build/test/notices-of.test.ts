import { buildArchive, defaultConfig, findDumps, parseConfig } from '@fonds/build'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noticesOf } from '../src/report/notices-of.ts'
import { watchPrefixes } from '../src/report/watch-prefixes.ts'
import { buildFiles } from './build-files.ts'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

const complete = { ...defaultConfig, title: 'Town', baseUrl: 'https://town.example/' }
const met = { bundles: [], sites: {}, prefixes: watchPrefixes(complete), apart: [] }

const configOf = (text: string): typeof complete => ({
  ...parseConfig(text, 'fonds.yaml'),
  title: 'Town',
  baseUrl: 'https://town.example/',
})

describe('noticesOf', () => {
  it('should say with figures when a search would cost a reader too much', () => {
    const bundle = { lang: 'en', pages: 20_000, firstBytes: 390_000 }
    const one = [{ ...bundle, name: 'en-1' }]
    expect(noticesOf(complete, { ...met, bundles: one })).toEqual([])
    expect(noticesOf(complete, { ...met, bundles: [...one, { ...bundle, name: 'en-2' }] })).toEqual(
      [expect.stringMatching(/`en` \(40000 pages, 2 bundles\) loads 0\.8 MB/)],
    )
  })

  it('should name a site that a rule is for and no record is of, with the site that may be meant', () => {
    const config = configOf(
      'rules:\n' +
        '  - { action: keep, pattern: a, site: paket.example }\n' +
        '  - { action: keep, pattern: b, site: paket.example }\n' +
        '  - { action: keep, pattern: c, site: qwertyuiop }\n' +
        '  - { action: keep, pattern: d, site: town }\n' +
        '  - { action: keep, pattern: e }\n',
    )
    expect(noticesOf(config, { ...met, sites: { 'packet.example': 2, town: 1 } })).toEqual([
      expect.stringContaining('`paket.example`, and no record is of it, did you mean `packet.ex'),
      expect.stringContaining('`qwertyuiop`, and no record is of it. Correct'),
    ])
  })

  it('should name each beginning that no dump has, with the name that has most of it', () => {
    const config = configOf(
      'sites: { pages/twon/: town.example, pages/: all.example }\n' +
        'ingest: { dumps: [{ prefix: "" }, { prefix: minutes/ }, { prefix: a.zip!/x }] }\n',
    )
    const prefixes = watchPrefixes(config)
    for (const name of ['a.zip', 'a.zip!/x.txt', 'pages/a.txt', 'pages/town/b.txt'])
      prefixes.hear(name)
    const notices = noticesOf(config, { ...met, prefixes })
    expect(notices).toHaveLength(2)
    expect(notices[0]).toContain(
      'begin with `pages/twon/`, and no name does; the nearest is `pages/t',
    )
    expect(notices[1]).toContain('begin with `minutes/`')
    expect(notices[1]).toContain('`fonds inspect`')
  })
})

it('should find the name that is meant where its first folder was forgotten', () => {
  const prefixes = watchPrefixes(configOf('sites: { old-site/: a.example }'))
  for (const name of ['dumps/a.txt', 'dumps/old-site/b.txt', 'dumps/other/c.txt'])
    prefixes.hear(name)
  expect(prefixes.notices()).toEqual([
    expect.stringContaining('the nearest is `dumps/old-site/b.txt`'),
  ])
})

it('should name, of given dumps, only the beginnings that stand in the path of one', () => {
  const prefixes = watchPrefixes(
    configOf('sites: { dumps/old/: a.example, dumps/new/: b.example }'),
  )
  prefixes.hear('old/a.txt')
  const notices = prefixes.notices([{ path: '/papers/dumps/old/a.txt' }, { path: null }])
  expect(notices).toEqual([expect.stringContaining('`dumps/old/`')])
  expect(prefixes.notices([{ path: '/papers/mydumps/old/a.txt' }])).toEqual([])
})

const SLOW = 120_000

it(
  'should say in the report of a build, and of a dry run, which beginnings no dump has',
  async () => {
    const root = scratchFolder()
    const config = configOf('ingest: { dumps: [{ prefix: pages/a }, { prefix: pgaes/ }] }')
    const said = [
      expect.stringContaining('`pgaes/`, and no name does; the nearest is `pages/a.txt`'),
    ]
    const { notices } = await buildFiles(root, { 'a.txt': 'One text.\n' }, { config })
    expect(notices).toEqual(said)
    writeFiles(join(root, 'pages'), { 'a.txt': 'One text.\n' })
    const dumps = await findDumps([join(root, 'pages')])
    const planned = await buildArchive({ dumps, config, out: join(root, 'other'), dryRun: true })
    expect(planned.notices).toEqual(said)
  },
  SLOW,
)

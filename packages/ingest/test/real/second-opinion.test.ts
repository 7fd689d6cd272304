import { createReadStream, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { readAll } from '../read-all.ts'
import { sourceOf } from '../source-of.ts'

const data = process.env['FONDS_DATA']
if (data === undefined) throw new TypeError('Unexpected environment, expected FONDS_DATA')

/** Where warcio cannot be asked: where lines end in LF it takes the whole file for one record; at a wrong length it stops. */
const damaged = new Set([
  'wet/anserini-segment1.warc.wet.gz',
  'wet/cc_net-sample.warc.wet.txt',
  'wet/tfds-cc_0.warc.wet',
  'warc/warcio-example-trunc.warc',
])

const paths = ['warc', 'wet'].flatMap((folder) =>
  readdirSync(join(data, folder))
    .filter((name) => /\.(?:warc|wet)(?:\.gz|\.txt)?$/.test(name))
    .map((name) => `${folder}/${name}`),
)

/** Types of all records of a file, counted by a reader of another origin. */
async function countTypes(path: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for await (const record of new WARCParser(createReadStream(path))) {
    await record.skipFully()
    const type = record.warcType ?? 'none'
    counts[type] = (counts[type] ?? 0) + 1
  }
  return counts
}

it.each(paths.filter((path) => !damaged.has(path)))(
  'should find as many records of each type as warcio in %s',
  async (path) => {
    const read = await readAll(sourceOf(path, readFileSync(join(data, path))))
    const theirs = await countTypes(join(data, path))
    const ours: Record<string, number> = {}
    for (const [kind, count] of Object.entries(read.account.passedOver)) {
      const [type = ''] = kind.split(' ', 1)
      ours[type] = (ours[type] ?? 0) + count
    }
    const pages =
      (theirs['response'] ?? 0) + (theirs['resource'] ?? 0) + (theirs['conversion'] ?? 0)
    const passed = (ours['response'] ?? 0) + (ours['resource'] ?? 0) + (ours['conversion'] ?? 0)
    expect(read.account.records + passed).toBe(pages)
    for (const type of ['warcinfo', 'request', 'metadata', 'revisit'])
      expect(ours[type] ?? 0, type).toBe(theirs[type] ?? 0)
  },
)

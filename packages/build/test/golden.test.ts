import { buildArchive, findDumps, parseConfig, verifyArchive } from '@fonds/build'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFiles } from './read-files.ts'
import { scratchFolder } from './scratch-folder.ts'

/** A golden archive is read by people: it must stay small enough for that. */
const MOST_BYTES = 140_000

const golden = fileURLToPath(new URL('./golden/', import.meta.url))
const sites = readdirSync(golden)

/** Search bundles are binary; style and scripts are tested where they are made, and only their names stand in pages. */
const left = /^(?:assets|pagefind)\/|^data\/manifest\.json$/
const hash = /-[\da-f]{10}\.(css|js)/g
const style = /(<style>)[^<]*(?=<\/style>)/

async function buildGolden(site: string): Promise<ReadonlyMap<string, string>> {
  const out = join(scratchFolder(), 'archive')
  const dumps = join(golden, site, 'dumps')
  await buildArchive({
    dumps: await findDumps(readdirSync(dumps).map((name) => join(dumps, name))),
    config: parseConfig(`title: The ${site} archive\n`, 'fonds.yaml'),
    out,
  })
  expect((await verifyArchive(out)).flaws).toEqual([])
  return new Map(
    [...readFiles(out)]
      .filter(([path]) => !left.test(path))
      .map(([path, bytes]) =>
        path.endsWith('.gz')
          ? [path.slice(0, -'.gz'.length), gunzipSync(bytes).toString()]
          : [path, bytes.toString(path.endsWith('.orig') ? 'hex' : 'utf8')],
      )
      .map(
        ([path = '', text = '']) =>
          [path, text.replaceAll(hash, '-hash.$1').replace(style, '$1…')] as const,
      ),
  )
}

function keep(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

describe.each(sites)('the golden archive of %s', (site) => {
  it('should come out as it was last looked at', async () => {
    const built = await buildGolden(site)
    const folder = join(golden, site, 'archive')
    if (process.env['UPDATE'] === '1') keep(folder, built)
    const expected = new Map(
      [...readFiles(folder)].map(([path, bytes]) => [path, bytes.toString()] as const),
    )
    expect([...built.keys()]).toEqual([...expected.keys()])
    for (const [path, text] of built) expect(text, path).toBe(expected.get(path))
  })

  it('should be small enough to be read', () => {
    const bytes = [...readFiles(join(golden, site)).values()].reduce(
      (sum, content) => sum + content.length,
      0,
    )
    expect(bytes).toBeLessThan(MOST_BYTES)
  })
})

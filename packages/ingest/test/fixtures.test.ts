import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { isCompanionName, ingestRules } from '@fonds/ingest'
import type { IngestOptions } from '@fonds/ingest'
import { describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import type { ReadDump } from './read-all.ts'
import { recordRecipes } from './recipes/record-recipes.ts'
import { textRecipes } from './recipes/text-recipes.ts'
import { warcRecipes } from './recipes/warc-recipes.ts'
import { sourceOf } from './source-of.ts'
import { summarize } from './summarize.ts'

const root = fileURLToPath(new URL('../fixtures/', import.meta.url))
const update = process.env['UPDATE'] === '1'
const reserved = new Set(['expected.json', 'options.json'])

if (update) {
  for (const { folder, input, bytes, options, companions } of [
    ...textRecipes,
    ...warcRecipes,
    ...recordRecipes,
  ]) {
    const at = `${root}${folder}/`
    mkdirSync(at, { recursive: true })
    writeFileSync(`${at}${input}`, bytes)
    for (const [name, text] of Object.entries(companions ?? {})) writeFileSync(`${at}${name}`, text)
    if (options !== undefined)
      writeFileSync(`${at}options.json`, `${JSON.stringify(options, null, 2)}\n`)
  }
}

interface Fixture {
  readonly group: string
  readonly name: string
  readonly path: string
}

const fixtures: readonly Fixture[] = readdirSync(root).flatMap((group) =>
  readdirSync(`${root}${group}`).map((name) => ({ group, name, path: `${root}${group}/${name}/` })),
)

async function readFixture({ path }: Fixture): Promise<ReadDump> {
  const files = readdirSync(path).filter((file) => !reserved.has(file))
  const [input] = files.filter((file) => !isCompanionName(file))
  if (input === undefined) throw new TypeError(`Unexpected fixture ${path}, expected an input`)
  const options: IngestOptions | undefined = existsSync(`${path}options.json`)
    ? JSON.parse(readFileSync(`${path}options.json`, 'utf8'))
    : undefined
  const companions = Object.fromEntries(
    files.filter(isCompanionName).map((file) => [file, readFileSync(`${path}${file}`, 'utf8')]),
  )
  return readAll(sourceOf(`f/${input}`, readFileSync(`${path}${input}`), { companions }), options)
}

describe.each(fixtures)('$group/$name', (fixture) => {
  it('should give what is expected', async () => {
    const read = await readFixture(fixture)
    const found = summarize(read)
    const file = `${fixture.path}expected.json`
    if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
    if (fixture.group === 'conformance') {
      expect(read.rules).toEqual([])
      expect(read.files.length).toBeGreaterThan(0)
    } else if (fixture.name.startsWith('fires')) expect(read.rules).toContain(fixture.group)
    else expect(read.rules).not.toContain(fixture.group)
  })

  it('should account for every byte and prove every record', async () => {
    const read = await readFixture(fixture)
    const quarantined = { stream: 0, stored: 0 }
    for (const item of read.items) {
      if (item.type === 'quarantine') quarantined[item.piece.of] += item.piece.bytes.length
    }
    const sum = { stream: 0, stored: 0 }
    for (const { bytes, stored } of read.accounts) {
      expect(bytes.records + bytes.framing + bytes.skipped + bytes.quarantined).toBe(bytes.stream)
      expect(stored.read + stored.quarantined).toBe(stored.size)
      sum.stream += bytes.quarantined
      sum.stored += stored.quarantined
    }
    expect(quarantined).toEqual(sum)
    for (const file of read.files) {
      const bytes = file.data.original ?? Buffer.from(String(file.value))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.data.record?.sha256)
    }
  })
})

describe('the fixtures', () => {
  it('should fire and not fire every rule', () => {
    const expected = Object.keys(ingestRules).toSorted()
    for (const kind of ['fires', 'silent']) {
      const found = fixtures.filter(({ name }) => name.startsWith(kind)).map(({ group }) => group)
      expect(expected.filter((rule) => !found.includes(rule))).toEqual([])
    }
  })

  it('should hold at least 40 defects', () => {
    expect(fixtures.filter(({ name }) => name.startsWith('fires')).length).toBeGreaterThanOrEqual(
      40,
    )
  })
})

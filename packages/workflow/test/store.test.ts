import { createFileStore, createMemoryStore, digestOf, type Store } from '@fonds/workflow'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from './scratch-folder.ts'

const bytes = Buffer.from('one object')
const receipt = {
  stage: 'ingest',
  key: digestOf('a task'),
  outputs: { records: digestOf(bytes) },
  facts: { records: 1 },
}

const stores: readonly (readonly [string, () => Store])[] = [
  ['in memory', createMemoryStore],
  ['in a folder', () => createFileStore(scratchFolder())],
]

describe.each(stores)('a store %s', (_, create) => {
  it('should find objects by the digest of their bytes', async () => {
    const store = create()
    const digest = await store.putObject(bytes)
    expect(digest).toBe(digestOf(bytes))
    expect(await store.hasObject(digest)).toBe(true)
    expect(Buffer.from(await store.getObject(digest))).toEqual(bytes)
  })

  it('should take the same object twice', async () => {
    const store = create()
    expect(await store.putObject(bytes)).toBe(await store.putObject(bytes))
  })

  it('should refuse an object that it does not hold', async () => {
    const store = create()
    expect(await store.hasObject(digestOf('nothing'))).toBe(false)
    await expect(store.getObject(digestOf('nothing'))).rejects.toThrow(digestOf('nothing'))
  })

  it('should give a receipt back, under its own stage only', async () => {
    const store = create()
    await store.putReceipt(receipt)
    expect(await store.getReceipt('ingest', receipt.key)).toEqual(receipt)
    expect(await store.getReceipt('render', receipt.key)).toBeNull()
    expect(await store.getReceipt('ingest', digestOf('another task'))).toBeNull()
  })

  it('should keep what is needed and take away the rest', async () => {
    const store = create()
    await store.putObject(bytes)
    await store.putReceipt(receipt)
    const idle = await store.putObject(Buffer.from('not needed'))
    await store.putReceipt({ ...receipt, key: digestOf('old task'), outputs: { records: idle } })
    expect(await store.prune(new Set([receipt.key]))).toEqual({ receipts: 1, objects: 1 })
    expect(await store.hasObject(idle)).toBe(false)
    expect(await store.hasObject(digestOf(bytes))).toBe(true)
    expect(await store.getReceipt('ingest', receipt.key)).toEqual(receipt)
  })
})

describe('a store in a folder', () => {
  it('should lie where it is documented, and hold nothing else', async () => {
    const folder = scratchFolder()
    const store = createFileStore(folder)
    const digest = await store.putObject(bytes)
    await store.putReceipt(receipt)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    expect(files.toSorted()).toEqual([
      join(folder, 'objects', digest.slice(0, 2), digest),
      join(folder, 'receipts', 'ingest', receipt.key.slice(0, 2), `${receipt.key}.json`),
    ])
  })

  it('should be found again by another process', async () => {
    const folder = scratchFolder()
    await createFileStore(folder).putReceipt(receipt)
    expect(await createFileStore(folder).getReceipt('ingest', receipt.key)).toEqual(receipt)
  })

  it('should notice an object that was damaged, and let it be made again', async () => {
    const folder = scratchFolder()
    const store = createFileStore(folder)
    const digest = await store.putObject(bytes)
    const path = join(folder, 'objects', digest.slice(0, 2), digest)
    writeFileSync(path, 'another object')
    await expect(store.getObject(digest)).rejects.toThrow(`${path} was damaged`)
    expect(await store.hasObject(digest)).toBe(false)
  })

  it.each(['', '{', '{"stage":"ingest"}', '[]'])(
    'should take a receipt that reads `%s` for none',
    async (text) => {
      const folder = scratchFolder()
      const store = createFileStore(folder)
      await store.putReceipt(receipt)
      writeFileSync(
        join(folder, 'receipts', 'ingest', receipt.key.slice(0, 2), `${receipt.key}.json`),
        text,
      )
      expect(await store.getReceipt('ingest', receipt.key)).toBeNull()
    },
  )

  it('should leave receipts that say nothing of clock, process or host', async () => {
    const folder = scratchFolder()
    await createFileStore(folder).putReceipt(receipt)
    const path = join(folder, 'receipts', 'ingest', receipt.key.slice(0, 2), `${receipt.key}.json`)
    expect(readFileSync(path, 'utf8')).toBe(
      `{"facts":{"records":1},"key":"${receipt.key}","outputs":{"records":"${digestOf(bytes)}"},"stage":"ingest"}\n`,
    )
  })
})

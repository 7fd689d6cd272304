import { createMemoryStore, digestOf } from '@fonds/workflow'
import {
  array,
  asyncProperty,
  assert as check,
  oneof,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { expect, it } from 'vitest'
import { isManifestFile } from '../src/archive/manifest.guard.ts'
import { createPackWriter } from '../src/stored/create-pack-writer.ts'
import { fromPack } from '../src/stored/from-pack.ts'
import { fromJsonLines } from '../src/stored/json-lines.ts'

const files = array(
  record({ path: string(), content: oneof(string({ unit: 'grapheme' }), uint8Array()) }),
)

it('should give back what was added, with its size and digest', async () => {
  await check(
    asyncProperty(files, async (added) => {
      const store = createMemoryStore()
      const writer = createPackWriter()
      for (const { path, content } of added) writer.add(path, content)
      const { pack, list } = await writer.put(store)
      const listed = [...fromJsonLines(await store.getObject(list), isManifestFile)]
      const bytes = added.map(({ path, content }) => ({ path, content: Buffer.from(content) }))
      expect(listed).toEqual(
        bytes.map(({ path, content }) => {
          return { path, size: content.length, sha256: digestOf(content) }
        }),
      )
      const found = [...fromPack(await store.getObject(pack), listed)]
      expect(
        found.map(({ file, content }) => ({ path: file.path, content: Buffer.from(content) })),
      ).toEqual(bytes)
    }),
  )
})

it('should grow with what is added', async () => {
  const store = createMemoryStore()
  const writer = createPackWriter()
  const content = 'ü'.repeat(100_000)
  for (const path of ['a', 'b', 'c']) writer.add(path, content)
  const { pack } = await writer.put(store)
  expect(String(Buffer.from(await store.getObject(pack)))).toBe(content.repeat(3))
})

it('should refuse the list of another pack', () => {
  const list = [{ path: 'a', size: 2, sha256: digestOf('ab') }]
  expect(() => [...fromPack(Buffer.from('abc'), list)]).toThrow(TypeError)
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configJsonSchema, parseConfig } from '@fonds/build'
import { expect, it } from 'vitest'
import { fencedBlocks } from './fenced-blocks.ts'
import { root } from './tracked-files.ts'

const page = await readFile(join(root, 'docs/configuration.md'), 'utf8')

/** Every name of a property in a JSON Schema, at any depth. */
function propertyNames(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertyNames)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null
      ? Object.keys(value)
      : []),
    ...propertyNames(value),
  ])
}

it('should explain every key of fonds.yaml', () => {
  const names = [...new Set(propertyNames(configJsonSchema()))]
  expect(names.length).toBeGreaterThan(20)
  const unexplained = names.filter(
    (name) => !page.includes(`\`${name}\``) && !page.includes(`.${name}\``),
  )
  expect(unexplained).toEqual([])
})

it('should show configurations that fonds.yaml takes', () => {
  const blocks = fencedBlocks(page, 'yaml')
  expect(blocks.length).toBeGreaterThan(3)
  for (const block of blocks) expect(() => parseConfig(block, 'fonds.yaml'), block).not.toThrow()
})

it('should show settings for formats that fonds.yaml takes', async () => {
  const formats = await readFile(join(root, 'docs/formats.md'), 'utf8')
  const blocks = fencedBlocks(formats, 'yaml').filter((block) => block.startsWith('ingest:'))
  expect(blocks.length).toBeGreaterThan(5)
  for (const block of blocks) expect(() => parseConfig(block, 'fonds.yaml'), block).not.toThrow()
})

it('should publish the schema as it is', async () => {
  const published = await readFile(join(root, 'docs/fonds.schema.json'), 'utf8')
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(configJsonSchema())))
})

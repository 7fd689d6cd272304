import { configJsonSchema } from '@fonds/build'
import { expect, it } from 'vitest'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

it('should say of every key what it does', () => {
  const keys: string[] = []
  const silent: string[] = []
  const visit = (schema: unknown, path: string): void => {
    if (Array.isArray(schema)) schema.forEach((one) => visit(one, path))
    if (!isObject(schema)) return
    if (isObject(schema['properties'])) {
      for (const [key, value] of Object.entries(schema['properties'])) {
        keys.push(path + key)
        if (!isObject(value) || typeof value['description'] !== 'string') silent.push(path + key)
        visit(value, `${path}${key}.`)
      }
    }
    visit(schema['items'], path)
    visit(schema['anyOf'], path)
  }
  visit(configJsonSchema(), '')
  expect(keys).toContain('ingest.dumps.separator.line')
  expect(silent).toEqual([])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAll } from '../read-all.ts'
import { sourceOf } from '../source-of.ts'

const data = process.env['FONDS_DATA']
if (data === undefined) throw new TypeError('Unexpected environment, expected FONDS_DATA')

interface Case {
  readonly label: string
  readonly original: string
  readonly fixed: string
  /** The repair of the encoding alone, where `fixed` does more. */
  readonly 'fixed-encoding'?: string
}

function casesOf(file: string): readonly Case[] {
  return JSON.parse(readFileSync(join(String(data), 'mojibake', file), 'utf8'))
}

async function read(text: string): Promise<{ text: string; repaired: boolean; original: string }> {
  const { files, rules } = await readAll(sourceOf('mojibake/a.txt', text))
  const file = files[0]
  const original = Buffer.from(file?.data.original ?? Buffer.from(String(file?.value))).toString()
  return { text: String(file?.value), repaired: rules.includes('mojibake-repaired'), original }
}

it.each(casesOf('negative.json'))('should leave alone: $label', async ({ original }) => {
  expect(await read(original)).toMatchObject({ text: original, repaired: false })
})

it.each(['in-the-wild.json', 'synthetic.json', 'language-names.json', 'known-failures.json'])(
  'should repair nothing wrongly in %s',
  async (file) => {
    for (const { label, original, fixed, 'fixed-encoding': encoding } of casesOf(file)) {
      const found = await read(original)
      if (!found.repaired) continue
      expect([fixed, encoding], label).toContain(found.text)
      expect(found.original, label).toBe(original)
    }
  },
)

it('should repair a line that was read as windows-1252 throughout', async () => {
  const [found] = casesOf('in-the-wild.json').filter(({ label }) =>
    label.includes('twice in Malay'),
  )
  expect(found).toBeDefined()
  expect(await read(String(found?.original))).toMatchObject({
    text: found?.['fixed-encoding'] ?? found?.fixed,
    repaired: true,
  })
})

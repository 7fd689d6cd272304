import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAll, recordOf } from './read-all.ts'
import { sourceOf } from './source-of.ts'

/** Characters at the borders of what is suspect, and such as have bytes in common with it. */
const borders = [
  0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x1f, 0x20, 0x7e, 0x7f, 0x80, 0x9f, 0xa0, 0xbf,
  0xc2, 0xe9, 0xef, 0x420, 0x3002, 0x4e80, 0xff0c, 0xfffc, 0xfffd, 0x1f642,
].map((code) => String.fromCodePoint(code))
const character = fc.constantFrom(...borders, 'a', 'b', 'c')
/** Long enough for words of several bytes, at every place in them. */
const text = fc
  .tuple(fc.string({ maxLength: 9 }), fc.array(character, { maxLength: 12 }))
  .map(([plain, characters]) => `x${plain}${characters.join('')}`)
  .filter((value) => value.isWellFormed())

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\0-\u0008\u000b\u000e-\u001f\u007f-\u009f]/

function expectedRules(value: string): readonly string[] {
  return [
    ...(value.includes('\ufffd') ? ['replacement-characters'] : []),
    ...(controls.test(value) ? ['control-characters'] : []),
  ]
}

/** JSON with every character but those of ASCII spelled out by its number. */
function spellOut(json: string): string {
  return json.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'),
  )
}

describe('characters that text does not hold', () => {
  it('should be reported, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const bytes = `${JSON.stringify({ text: value })}\n`
        const { files } = await readAll(sourceOf('f/a.jsonl', bytes), { repairMojibake: false })
        const rules = files[0]?.messages.map(({ ruleId }) => ruleId)
        expect(rules).toEqual(expectedRules(value))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a line of JSON', () => {
  it('should say the same whether characters are spelled out or not', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (value, name, title) => {
        const options = { dumps: [{ prefix: '', fields: { title: `ü${name}` } }] }
        const json = JSON.stringify({ text: value, [`ü${name}`]: title })
        const [asIs, spelledOut] = await Promise.all(
          [json, spellOut(json)].map((line) => readAll(sourceOf('f/a.jsonl', line), options)),
        )
        const [file] = asIs?.files ?? []
        const [other] = spelledOut?.files ?? []
        expect(String(file?.value)).toBe(String(other?.value))
        expect(recordOf(file).sha256).toBe(recordOf(other).sha256)
        expect(recordOf(file).metadata.title).toBe(title)
        expect(recordOf(other).metadata.title).toBe(title)
      }),
    )
  })
})

import { stylesheet } from '@fonds/theme'
import { describe, expect, it } from 'vitest'
import { palettes, sharperPalettes, type Palette } from '../src/style/palettes.ts'

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

const css = stylesheet()
const declarations = [...css.matchAll(/[{;]\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
  property: match[1] ?? '',
  value: (match[2] ?? '').trim(),
}))

describe.each<[string, Palette]>([
  ['light', palettes.light],
  ['dark', palettes.dark],
])('%s', (_, palette) => {
  const grounds = ['paper', 'sheet', 'wash'] as const
  const words = ['ink', 'soft', 'green', 'rubric'] as const
  it.each(grounds.flatMap((ground) => words.map((word) => [word, ground] as const)))(
    '%s on %s reads (4.5 : 1)',
    (word, ground) => {
      expect(contrast(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5)
    },
  )
  it('marks and buttons read', () => {
    expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(7)
    expect(contrast(palette.green, palette.mark)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.ongreen, palette.green)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(grounds)('edges are seen on %s (3 : 1)', (ground) => {
    expect(contrast(palette.edge, palette[ground])).toBeGreaterThanOrEqual(3)
  })
})

describe.each<[string, Palette]>([
  ['light', sharperPalettes.light],
  ['dark', sharperPalettes.dark],
])('%s, where more contrast is asked for', (_, palette) => {
  const grounds = ['paper', 'sheet', 'wash'] as const
  it.each(grounds)('words on %s read better (7 : 1)', (ground) => {
    for (const word of ['ink', 'soft', 'green', 'rubric'] as const)
      expect(contrast(palette[word], palette[ground]), word).toBeGreaterThanOrEqual(7)
  })
  it.each(grounds)('edges and hairlines are seen on %s (4.5 : 1)', (ground) => {
    for (const line of ['edge', 'line'] as const)
      expect(contrast(palette[line], palette[ground]), line).toBeGreaterThanOrEqual(4.5)
  })
  it('marks and buttons read', () => {
    for (const word of ['ink', 'green'] as const)
      expect(contrast(palette[word], palette.mark), word).toBeGreaterThanOrEqual(7)
    expect(contrast(palette.ongreen, palette.green)).toBeGreaterThanOrEqual(7)
  })
})

describe('the stylesheet', () => {
  it('is read as declarations by this test', () => {
    expect(declarations.length).toBeGreaterThan(300)
    expect(css.split('{').length).toBe(css.split('}').length)
  })

  it('says start and end, never left and right', () => {
    const physical =
      /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-.*)?|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius|width|height|(?:min|max)-(?:width|height))$/
    expect(declarations.filter(({ property }) => physical.test(property))).toEqual([])
    const sided = /^(?:left|right)$/
    const sides = ['text-align', 'float', 'clear', 'caption-side']
    expect(
      declarations.filter(({ property, value }) => sides.includes(property) && sided.test(value)),
    ).toEqual([])
    const fourSides = declarations.filter(({ property, value }) => {
      const [, right, , left] = value.split(/\s+(?![^(]*\))/)
      return /^(?:margin|padding|inset)$/.test(property) && left !== undefined && left !== right
    })
    expect(fourSides).toEqual([])
  })

  it('asks for nothing: no address, no import, no font', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face|image-set\(|https?:/i)
  })

  it('uses no colour that is not of the palette', () => {
    const used = new Set(
      declarations.flatMap(({ value }) =>
        [...value.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? ''),
      ),
    )
    const known = new Set(
      declarations
        .filter(({ property }) => property.startsWith('--'))
        .map(({ property }) => property.slice(2)),
    )
    expect([...used].filter((name) => !known.has(name))).toEqual([])
    const colours = declarations.filter(
      ({ property, value }) =>
        !property.startsWith('--') && /#[\da-f]{3,8}\b|\brgb|\bhsl/i.test(value),
    )
    expect(colours).toEqual([])
  })
})

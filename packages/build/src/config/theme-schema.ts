import type { Face, Palette } from '@fonds/theme'
import { z } from 'zod'
import type { ConfigFile } from './config-file.ts'

const colour = z
  .string()
  .regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i, 'expected a colour as `#1d5445`')
  .exactOptional()

const colours = z.strictObject({
  paper: colour.describe('Behind everything.'),
  sheet: colour.describe('Cards and fields.'),
  wash: colour.describe('Under what is pointed at, and behind the heads of tables.'),
  ink: colour.describe('Words.'),
  soft: colour.describe('Secondary words.'),
  line: colour.describe('Hairlines.'),
  edge: colour.describe('Edges of fields and buttons.'),
  green: colour.describe('Where one can go: links and buttons.'),
  ongreen: colour.describe('Words on it.'),
  rubric: colour.describe('The apparatus: line numbers, rules, marks for review.'),
  mark: colour.describe('Behind found words.'),
} satisfies Record<keyof Palette, typeof colour>)

/** A list of families can hold nothing that ends a declaration. */
const family = z
  .string()
  .regex(/^[^;{}<>\\/]+$/, "expected names of fonts as in CSS: `'Source Serif 4', Georgia, serif`")
  .exactOptional()

const template = z.string()
const group = z.record(z.string(), template)

/** `theme` of `fonds.yaml`. */
export const themeSchema: z.ZodType<ConfigFile['theme']> = z
  .strictObject({
    colours: z
      .strictObject({
        light: colours.prefault({}).describe('By day.'),
        dark: colours.prefault({}).describe('For readers who ask for dark pages.'),
      })
      .prefault({})
      .describe('Colours by what they are for, as `#1d5445`.'),
    fonts: z
      .strictObject({
        text: family.describe('The published text.'),
        pages: family.describe('All but the text.'),
        apparatus: family.describe('What is said of a text: labels, numbers, notes.'),
        code: family.describe('Addresses and digests.'),
      } satisfies Record<Face, typeof family>)
      .prefault({})
      .describe('Fonts of the reader’s system, the first that is there.'),
    strings: z
      .record(z.string(), z.record(z.string(), z.union([template, group])))
      .default({})
      .describe('Words of the interface, by section and name.'),
    css: z.string().min(1).nullable().default(null).describe('A stylesheet that comes after ours.'),
    regions: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe('A JavaScript module that makes regions of the page.'),
  })
  .describe('What the pages look like and say.')

import { encodingName } from '@fonds/ingest/encoding-name'
import { interfaceLanguages, stringProblems } from '@fonds/theme'
import { z } from 'zod'
import type { ConfigFile } from './config-file.ts'
import { isPattern } from './is-pattern.ts'
import { nearestName } from './nearest-name.ts'
import { themeSchema } from './theme-schema.ts'
import { wordFound } from './word-found.ts'

const text = z.string()
const path = z.string().min(1)

const rule = z
  .strictObject({
    action: z
      .enum(['set-aside', 'keep', 'heading', 'date', 'separator'])
      .describe('What becomes of the lines that match.'),
    pattern: z
      .string()
      .regex(/\S/, 'expected at least one character that is no space')
      .describe(
        'Speaks about a whole line; `*` stands for any run of characters, `\\*` for a star.',
      ),
    site: z
      .string()
      .min(1)
      .exactOptional()
      .describe('The site whose records the rule is for; default: every site.'),
  })
  .describe('What to do with lines that a pattern matches.')

const fieldNames = z.union([z.string().min(1), z.array(z.string().min(1))])

const fields = z
  .strictObject({
    text: fieldNames.exactOptional().describe('The text of the page.'),
    url: fieldNames.exactOptional().describe('Its address.'),
    captured: fieldNames.exactOptional().describe('When it was captured.'),
    title: fieldNames.exactOptional().describe('What it is called.'),
    creator: fieldNames.exactOptional().describe('Who wrote it.'),
    publisher: fieldNames.exactOptional().describe('Who published it.'),
    date: fieldNames.exactOptional().describe('Its date.'),
    language: fieldNames.exactOptional().describe('Its language.'),
    rights: fieldNames.exactOptional().describe('Who may do what with it.'),
    source: fieldNames.exactOptional().describe('What it was taken from.'),
    identifier: fieldNames.exactOptional().describe('What it is known as elsewhere.'),
  })
  .describe(
    'Names of the fields of JSON lines, CSV and Parquet that hold what; asked before the usual names. A dot leads into an object.',
  )

const separator = z
  .union([
    z.enum(['form-feed', 'from-line']),
    z.strictObject({
      line: z
        .string()
        .min(1)
        .refine(isPattern, 'expected a regular expression')
        .describe('A regular expression that finds the line.'),
      keep: z.boolean().exactOptional().describe('The line belongs to the record that follows it.'),
    }),
  ])
  .describe('What stands between the records of one text file.')

const dumpSettings = z.strictObject({
  prefix: z
    .string()
    .describe(
      'The beginning of the names of the dumps, as `pages/old/`; empty: all. The longest that fits wins.',
    ),
  format: z
    .enum(['text', 'warc', 'jsonl', 'parquet', 'csv', 'mbox'])
    .exactOptional()
    .describe('Read them in this shape, whatever content and name say.'),
  encoding: z
    .string()
    .min(1)
    .refine((label) => encodingName(label) !== null, {
      error: ({ input }) =>
        `expected the name of an encoding, as \`windows-1252\` or \`shift_jis\`, ${wordFound(input)}`,
    })
    .exactOptional()
    .describe('Their encoding, as `windows-1252`, asked before what the dump declares.'),
  site: z.string().min(1).exactOptional().describe('The site of all their records.'),
  separator: separator.exactOptional(),
  fields: fields.exactOptional(),
})

const cap = z.int().positive().exactOptional()

const caps = z
  .strictObject({
    recordBytes: cap.describe('Bytes of one record.'),
    lineLength: cap.describe('Characters of one line.'),
    decompressionRatio: cap.describe('Decompressed bytes for one stored byte.'),
    jsonDepth: cap.describe('Nesting of a JSON value.'),
    containerEntries: cap.describe('Members of one container.'),
    heldBytes: cap.describe(
      'Bytes held in memory of a ZIP or Parquet that cannot be read out of order.',
    ),
  })
  .describe('Upper bounds; what exceeds one is reported and quarantined.')

const ingest = z
  .strictObject({
    dumps: z
      .array(dumpSettings)
      .default([])
      .describe('How the dumps of one name, or of all names with one beginning, are read.'),
    caps: caps.prefault({}),
    repairMojibake: z
      .boolean()
      .default(true)
      .describe('Undo double encoding where the repair is certain.'),
  })
  .describe('How dumps are read.')

/** `fonds.yaml`: every key, its default and what it does. The source of the published JSON Schema. */
export const configSchema: z.ZodType<ConfigFile> = z
  .strictObject({
    title: text
      .trim()
      .min(1)
      .nullable()
      .default(null)
      .describe('What the archive is called. The one key that a real archive must set.'),
    description: text.trim().default('').describe('A sentence or two, shown on the first page.'),
    language: z
      .enum(interfaceLanguages)
      .default('en')
      .describe('Language of the pages around the texts. The texts keep their own.'),
    baseUrl: z
      .url({ protocol: /^https?$/, error: 'expected an address, as `https://archive.example/`' })
      .nullable()
      .default(null)
      .describe(
        'Where the archive will be published. Without it, sitemap and feed hold relative addresses.',
      ),
    rights: text
      .trim()
      .default('')
      .describe('Who may do what with the texts; shown on every page.'),
    publisher: text.trim().default('').describe('Who publishes the archive.'),
    theme: themeSchema.prefault({}),
    dumps: z
      .array(path)
      .default([])
      .describe('Files and folders to read when none are given on the command line.'),
    followLinks: z
      .boolean()
      .default(false)
      .describe('Follow symbolic links inside folders of dumps.'),
    out: path
      .nullable()
      .default(null)
      .describe('The folder to publish; default: `archive` in the working directory.'),
    store: path
      .nullable()
      .default(null)
      .describe(
        'Where finished work is remembered; default: `.fonds` beside the published folder.',
      ),
    sites: z
      .record(z.string().min(1), z.string().min(1))
      .default({})
      .describe(
        'Site names by the beginning of dump names, as `pages/town/: town.example`. The longest that fits counts.',
      ),
    ingest: ingest.prefault({}),
    rules: z
      .array(rule)
      .default([])
      .describe(
        'What to do with lines that a pattern matches; the first rule that matches counts.',
      ),
    search: z
      .strictObject({
        fullText: z
          .boolean()
          .default(true)
          .describe('Make the texts searchable. Without it, titles and headlines are.'),
      })
      .prefault({})
      .describe('What readers can search.'),
    pageSize: z
      .int()
      .min(10)
      .max(1000)
      .default(100)
      .describe('Records on a page of a list, 10 to 1000.'),
  })
  .superRefine(({ language, theme }, context) => {
    for (const { path: at, reason, names } of stringProblems(language, theme.strings)) {
      const nearest = nearestName(at.at(-1) ?? '', names)
      const message = nearest === null ? reason : `${reason}, did you mean \`${nearest}\`?`
      context.addIssue({ code: 'custom', path: ['theme', 'strings', ...at], message })
    }
  })
  .describe('Configuration of an archive that Fonds builds: fonds.yaml')

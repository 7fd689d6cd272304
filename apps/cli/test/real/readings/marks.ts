import { readFile } from 'node:fs/promises'
import type { BlockKind, EditionKind } from '@fonds/model'
import { parse } from 'yaml'
import { z } from 'zod'
import { readRanges, type LineRange } from './line-range.ts'

/** What a line can be marked as: a kind of block, or what stands outside blocks, or a kind that nobody need agree on. */
export type LineKind = BlockKind | 'aside' | 'kept' | 'any'

/** Lines that were read alike. */
export interface LineMark {
  /** As the file writes it: `paragraph|quote`, `quote+`. */
  readonly name: string
  readonly kinds: readonly LineKind[]
  /** Whether each range is a block of its own, or each line of it belongs to some block of the kind. */
  readonly grouping: 'block' | 'run'
  readonly ranges: readonly LineRange[]
}

/** What a person read in one record; README.md explains the keys. */
export interface Marks {
  /** Null: the whole record was read. */
  readonly of: readonly LineRange[] | null
  readonly kind?: EditionKind
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly title?: string | null
  readonly author?: string | null
  readonly date?: string | null
  readonly entries: readonly number[]
  readonly lines: readonly LineMark[]
}

const blockKinds = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'verse',
  'pre',
  'cell',
  'byline',
  'date',
  'separator',
  'other',
] as const satisfies readonly BlockKind[]

const lineKind = z.enum([...blockKinds, 'aside', 'kept', 'any'])

const ranges = z.coerce.string().transform(readRanges)

const marks = z.strictObject({
  of: ranges.optional(),
  kind: z.enum(['article', 'listing', 'thread', 'document', 'verse', 'empty']).exactOptional(),
  lang: z.string().exactOptional(),
  dir: z.enum(['ltr', 'rtl']).exactOptional(),
  title: z.coerce.string().nullable().exactOptional(),
  author: z.coerce.string().nullable().exactOptional(),
  date: z.string().nullable().exactOptional(),
  entries: ranges.optional(),
  lines: z.record(z.string(), z.string()),
})

/** @throws ZodError when the file says something that no test would look at. */
export async function readMarks(url: URL): Promise<ReadonlyMap<string, Marks>> {
  const records = z.record(z.string(), marks).parse(parse(await readFile(url, 'utf8')))
  return new Map(
    Object.entries(records).map(([name, { of, entries, lines, ...stated }]) => [
      name,
      {
        ...stated,
        of: of ?? null,
        entries: (entries ?? []).map(({ from }) => from),
        lines: Object.entries(lines).map(([range, kind]) => toLineMark(range, kind)),
      },
    ]),
  )
}

function toLineMark(range: string, name: string): LineMark {
  const kinds = z.array(lineKind).parse(name.replace(/\+$/, '').split('|'))
  const isRun = name.endsWith('+') || kinds.some((kind) => OUTSIDE.has(kind))
  return { name, kinds, grouping: isRun ? 'run' : 'block', ranges: readRanges(range) }
}

/** Marks that say nothing of blocks. */
const OUTSIDE: ReadonlySet<LineKind> = new Set(['aside', 'kept', 'any'])

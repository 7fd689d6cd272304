import { readFile } from 'node:fs/promises'
import type { EditionKind } from '@fonds/model'
import { parse } from 'yaml'
import { z } from 'zod'

/** What a person reads in one dump of the example; the keys are explained in the file. */
export interface Reading {
  readonly title?: string | null
  readonly lang?: string
  readonly kind?: EditionKind
  readonly author?: string | null
  readonly date?: string | null
  readonly encoding?: string
  readonly headings?: readonly string[]
  readonly items?: number
  readonly entries?: readonly string[]
  readonly aside?: readonly string[]
  readonly published?: readonly string[]
}

/** What a person reads in the dumps of the example, from the file beside them. */
export interface Expectations {
  /** Lines that several dumps of a site have aside; the dumps refer to them. */
  readonly sites: Readonly<Record<string, readonly string[]>>
  readonly dumps: Readonly<Record<string, Reading>>
  readonly records: Readonly<Record<string, number>>
  readonly search: Readonly<Record<string, readonly { words: string; finds: string }[]>>
}

const strings = z.array(z.string())

const reading: z.ZodType<Reading> = z.strictObject({
  title: z.string().nullable().exactOptional(),
  lang: z.string().exactOptional(),
  kind: z.enum(['article', 'listing', 'thread', 'document', 'verse', 'empty']).exactOptional(),
  author: z.string().nullable().exactOptional(),
  date: z.string().nullable().exactOptional(),
  encoding: z.string().exactOptional(),
  headings: strings.exactOptional(),
  items: z.int().exactOptional(),
  entries: strings.exactOptional(),
  aside: strings.exactOptional(),
  published: strings.exactOptional(),
})

const expectations: z.ZodType<Expectations> = z.strictObject({
  sites: z.record(z.string(), strings),
  dumps: z.record(z.string(), reading),
  records: z.record(z.string(), z.int()),
  search: z.record(
    z.string(),
    z.array(z.strictObject({ words: z.string().min(1), finds: z.string() })),
  ),
})

/** @throws ZodError when the file says something that no test would look at. */
export async function readExpectations(): Promise<Expectations> {
  const url = new URL('../../../example/expectations.yaml', import.meta.url)
  return expectations.parse(parse(await readFile(url, 'utf8')))
}

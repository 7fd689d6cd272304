import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'

/** What a reader remembers of a record, and the record. */
export interface KnownItem {
  /** In which language the reader searches. */
  readonly lang: string
  readonly words: string
  /** The records that are right, by their dump or their URL; mostly one. */
  readonly finds: readonly string[]
}

const item = z.object({ words: z.string(), finds: z.union([z.string(), z.array(z.string())]) })
const table = z.record(z.string(), z.array(item))

/** Reads a table of known items: in a YAML file, by language, all of it or what stands under one key. */
export async function readKnownItems(file: URL, key?: string): Promise<readonly KnownItem[]> {
  const content: unknown = parse(await readFile(file, 'utf8'))
  const byLanguage =
    key === undefined ? table.parse(content) : z.object({ [key]: table }).parse(content)[key]
  return Object.entries(byLanguage ?? {}).flatMap(([lang, items]) =>
    items.map(({ words, finds }) => ({ lang, words, finds: [finds].flat() })),
  )
}

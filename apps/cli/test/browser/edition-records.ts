import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

/** A record of an archive and its page. */
export interface EditionRecord {
  readonly dump: string
  readonly url: string | null
  /** Other places where the same record was found. */
  readonly sightings: readonly { readonly dump: string }[]
  readonly lang: string
  readonly kind: string
  readonly title: string | null
  readonly entries: readonly { readonly id: string; readonly headline: string }[]
  /** From the archive's folder on. */
  readonly page: string
}

/** The records of an archive, as its own list has them. */
export async function editionRecords(folder: string): Promise<EditionRecord[]> {
  const line = z.object({
    id: z.string(),
    dump: z.string(),
    url: z.string().nullable(),
    sightings: z.array(z.object({ dump: z.string() })),
    lang: z.string(),
    kind: z.string(),
    title: z.string().nullable(),
    entries: z.array(z.object({ id: z.string(), headline: z.string() })),
  })
  const text = gunzipSync(await readFile(join(folder, 'data', 'records.jsonl.gz'))).toString('utf8')
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const { id, ...record } = line.parse(JSON.parse(row))
      return { ...record, page: `p/${id.slice(0, 2)}/${id}.html` }
    })
}

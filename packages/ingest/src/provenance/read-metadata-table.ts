import type { Companion } from '@fonds/model'
import { parse } from 'csv-parse/sync'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import { unreadable } from './read-sidecar.ts'
import type { SaidValues } from './read-sidecar.ts'

/** A folder's table of metadata: for each dump, by its base name, what it says. */
type MetadataTable = ReadonlyMap<string, ReadonlyMap<string, string>> | { readonly why: string }

/** Columns that can name the dump a row speaks about. */
const nameColumns: readonly string[] = ['file', 'filename', 'name', 'path']

/** A folder has one table for thousands of dumps: each is parsed once for as long as somebody holds its companion. */
const tables = new WeakMap<Companion, Promise<MetadataTable>>()

/** What a folder's `metadata.csv` says about the dump of a base name. */
export async function readMetadataTable(companion: Companion, base: string): Promise<SaidValues> {
  const pending = tables.get(companion) ?? parseTable(companion)
  tables.set(companion, pending)
  const table = await pending
  if ('why' in table) return unreadable(`\`${companion.name}\` cannot be read: ${table.why}`)
  return { values: table.get(base) ?? new Map(), notes: [] }
}

async function parseTable(companion: Companion): Promise<MetadataTable> {
  const { text } = decodeBytes(await companion.read(), null)
  let rows: readonly (readonly string[])[]
  try {
    rows = parse(text, { skip_empty_lines: true, delimiter: [',', ';', '\t'] })
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
  const [header, ...body] = rows
  const keys = header?.map((key) => key.trim().toLowerCase()) ?? []
  const nameColumn = keys.findIndex((key) => nameColumns.includes(key))
  if (nameColumn === -1) {
    return { why: `none of its columns names the dump: expected one of ${nameColumns.join(', ')}` }
  }
  const table = new Map<string, ReadonlyMap<string, string>>()
  for (const row of body) {
    const name = row[nameColumn]?.trim() ?? ''
    const values = keys.flatMap((key, index): [string, string][] => {
      const value = row[index]?.trim() ?? ''
      return index === nameColumn || value === '' ? [] : [[key, value]]
    })
    table.set(name.slice(name.lastIndexOf('/') + 1), new Map(values))
  }
  return table
}

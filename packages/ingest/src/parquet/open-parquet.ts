import { parquetMetadataAsync } from 'hyparquet'
import type { FileMetaData } from 'hyparquet'
import type { FieldPaths } from '../fields/field-paths.ts'
import type { IngestRuleId } from '../rules.table.ts'
import type { RandomAccess } from '../stream/random-access.ts'
import { toAsyncBuffer } from './to-async-buffer.ts'

/** A range of bytes that holds a column of a row group. */
export interface ColumnRange {
  readonly start: number
  readonly end: number
}

/** The rows of a group, and where the columns that are read of it stand. */
export interface RowGroupPlan {
  readonly rows: number
  readonly ranges: readonly ColumnRange[]
  /** Bytes of these columns, decompressed. */
  readonly uncompressed: number
}

/** A Parquet file, with the columns that hold what Fonds needs. */
export interface OpenedParquet {
  readonly metadata: FileMetaData
  readonly columns: readonly string[]
  readonly groups: readonly RowGroupPlan[]
}

/** Why a Parquet file is not read. */
export interface RefusedParquet {
  readonly rule: IngestRuleId
  readonly reason: string
}

/** Reads the metadata at the end of a Parquet file and checks what it says: it comes from elsewhere. */
export async function openParquet(
  access: RandomAccess,
  paths: FieldPaths,
): Promise<OpenedParquet | RefusedParquet> {
  let metadata: FileMetaData
  try {
    metadata = await parquetMetadataAsync(toAsyncBuffer(access))
  } catch {
    return damaged('The metadata at the end of the Parquet file cannot be read')
  }
  const names = new Set(
    metadata.row_groups.flatMap(({ columns }) =>
      columns.map((column) => column.meta_data?.path_in_schema[0] ?? ''),
    ),
  )
  const firstNames = (list: readonly string[]): readonly string[] =>
    list.flatMap((path) => [path, path.split('.', 1)[0] ?? path])
  if (metadata.row_groups.length > 0 && !firstNames(paths.text).some((name) => names.has(name))) {
    const reason = `The Parquet file has no column with text: expected one of ${paths.text.join(', ')}`
    return { rule: 'no-text-field', reason }
  }
  const wanted = new Set([...firstNames(Object.values(paths).flat()), 'date'])
  const columns = [...names].filter((name) => wanted.has(name))
  const groups = metadata.row_groups.map((group): RowGroupPlan => {
    const chosen = group.columns.flatMap(({ meta_data: meta }) =>
      meta !== undefined && columns.includes(meta.path_in_schema[0] ?? '') ? [meta] : [],
    )
    return {
      rows: Number(group.num_rows),
      uncompressed: chosen.reduce((sum, meta) => sum + Number(meta.total_uncompressed_size), 0),
      ranges: chosen.map((meta) => {
        const offsets = [meta.dictionary_page_offset, meta.data_page_offset].map(Number)
        const start = Math.min(...offsets.filter((offset) => offset > 0))
        return { start, end: start + Number(meta.total_compressed_size) }
      }),
    }
  })
  const ranges = groups.flatMap((group) => group.ranges).sort((a, b) => a.start - b.start)
  let end = 0
  for (const range of ranges) {
    if (!(range.start >= end && range.end >= range.start && range.end <= access.size)) {
      return damaged('The metadata of the Parquet file places columns where none can be')
    }
    end = range.end
  }
  return { metadata, columns, groups }
}

function damaged(reason: string): RefusedParquet {
  return { rule: 'parquet-damaged', reason }
}

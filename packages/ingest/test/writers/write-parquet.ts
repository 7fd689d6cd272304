import { brotliCompressSync, gzipSync } from 'node:zlib'
import { writeZstd } from './write-zstd.ts'

/** A column of strings; null where a row has none. */
export interface ParquetColumn {
  readonly name: string
  readonly values: readonly (string | Uint8Array)[]
}

/** How pages are compressed: the number that Parquet has for it, and what does it. */
export interface ParquetCodec {
  readonly id: number
  readonly compress: (page: Buffer) => Buffer
}

const uncompressed: ParquetCodec = { id: 0, compress: (page) => page }

/** Bytes of a literal whose length Snappy and LZ4 write in one byte. */
const literalBytes = 14

/** The codecs of Parquet; those that Node.js lacks write literals only, which their readers take like any other. */
export const parquetCodecs: Readonly<
  Record<'snappy' | 'gzip' | 'brotli' | 'zstd' | 'lz4', ParquetCodec>
> = {
  snappy: {
    id: 1,
    compress: (page) => {
      const length = new Thrift()
      length.varint(page.length)
      const literals = literalsOf(page).flatMap((part) => [Buffer.of((part.length - 1) << 2), part])
      return Buffer.concat([length.bytes, ...literals])
    },
  },
  gzip: { id: 2, compress: (page) => gzipSync(page) },
  brotli: { id: 4, compress: (page) => brotliCompressSync(page) },
  zstd: { id: 6, compress: (page) => writeZstd(page) },
  lz4: {
    id: 7,
    // One literal to the end: LZ4 has no other sequence without a match.
    compress: (page) => {
      const more = page.length - 15
      const length = [...Array.from({ length: Math.floor(more / 255) }, () => 255), more % 255]
      return Buffer.concat([Buffer.of(0xf0, ...length), page])
    },
  },
}

function literalsOf(page: Buffer): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 0; at < page.length; at += literalBytes)
    parts.push(page.subarray(at, at + literalBytes))
  return parts
}

/** Thrift's compact protocol, as far as Parquet's metadata of plain string columns needs it. */
class Thrift {
  readonly #bytes: number[] = []
  readonly #fields: number[] = []
  #last = 0

  get bytes(): Buffer {
    return Buffer.from(this.#bytes)
  }

  varint(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.#bytes.push((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.#bytes.push(rest)
  }

  field(id: number, type: number): void {
    this.#bytes.push(((id - this.#last) << 4) | type)
    this.#last = id
  }

  int(id: number, value: number, type = 5): void {
    this.field(id, type)
    this.varint(value * 2)
  }

  string(id: number, value: string): void {
    this.field(id, 8)
    this.bareString(value)
  }

  bareString(value: string): void {
    const bytes = Buffer.from(value)
    this.varint(bytes.length)
    this.#bytes.push(...bytes)
  }

  list(id: number, type: number, length: number): void {
    this.field(id, 9)
    this.#bytes.push((length << 4) | type)
  }

  bareInt(value: number): void {
    this.varint(value * 2)
  }

  open(id?: number): void {
    if (id !== undefined) this.field(id, 12)
    this.#fields.push(this.#last)
    this.#last = 0
  }

  close(): void {
    this.#bytes.push(0)
    this.#last = this.#fields.pop() ?? 0
  }
}

interface WrittenChunk {
  readonly name: string
  readonly at: number
  readonly size: number
  readonly unpacked: number
}

const byteArray = 6
const required = 0
const utf8 = 0

/** Writes a Parquet file of required string columns, a row group for so many rows. */
export function writeParquet(
  columns: readonly ParquetColumn[],
  groupRows = 2,
  codec: ParquetCodec = uncompressed,
): Buffer {
  const parts: Buffer[] = [Buffer.from('PAR1')]
  let at = 4
  const total = columns[0]?.values.length ?? 0
  const groups: { rows: number; chunks: WrittenChunk[] }[] = []
  for (let row = 0; row < total; row += groupRows) {
    const rows = Math.min(groupRows, total - row)
    const chunks = columns.map(({ name, values }) => {
      const page = Buffer.concat(
        values.slice(row, row + rows).flatMap((value) => lengthPrefixed(value)),
      )
      const packed = codec.compress(page)
      const header = new Thrift()
      header.open()
      header.int(1, 0)
      header.int(2, page.length)
      header.int(3, packed.length)
      header.open(5)
      header.int(1, rows)
      header.int(2, 0)
      header.int(3, 3)
      header.int(4, 3)
      header.close()
      header.close()
      const chunk = Buffer.concat([header.bytes, packed])
      parts.push(chunk)
      const unpacked = header.bytes.length + page.length
      const found = { name, at, size: chunk.length, unpacked }
      at += chunk.length
      return found
    })
    groups.push({ rows, chunks })
  }
  const meta = new Thrift()
  meta.open()
  meta.int(1, 1)
  meta.list(2, 12, columns.length + 1)
  meta.open()
  meta.string(4, 'schema')
  meta.int(5, columns.length)
  meta.close()
  for (const { name } of columns) {
    meta.open()
    meta.int(1, byteArray)
    meta.int(3, required)
    meta.string(4, name)
    meta.int(6, utf8)
    meta.close()
  }
  meta.int(3, total, 6)
  meta.list(4, 12, groups.length)
  for (const { rows, chunks } of groups) {
    meta.open()
    meta.list(1, 12, chunks.length)
    for (const chunk of chunks) {
      meta.open()
      meta.int(2, chunk.at, 6)
      meta.open(3)
      meta.int(1, byteArray)
      meta.list(2, 5, 1)
      meta.bareInt(0)
      meta.list(3, 8, 1)
      meta.bareString(chunk.name)
      meta.int(4, codec.id)
      meta.int(5, rows, 6)
      meta.int(6, chunk.unpacked, 6)
      meta.int(7, chunk.size, 6)
      meta.int(9, chunk.at, 6)
      meta.close()
      meta.close()
    }
    meta.int(
      2,
      chunks.reduce((sum, chunk) => sum + chunk.size, 0),
      6,
    )
    meta.int(3, rows, 6)
    meta.close()
  }
  meta.close()
  const length = Buffer.alloc(4)
  length.writeUInt32LE(meta.bytes.length)
  return Buffer.concat([...parts, meta.bytes, length, Buffer.from('PAR1')])
}

function lengthPrefixed(value: string | Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(value)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length)
  return [length, bytes]
}

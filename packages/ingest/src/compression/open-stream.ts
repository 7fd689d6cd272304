import type { DumpSource } from '@fonds/model'
import { gunzipMembers } from './gunzip-members.ts'
import { unzstd } from './unzstd.ts'
import type { Caps } from '../ingest-options.ts'
import { asBuffer } from '../stream/as-buffer.ts'
import { ByteCursor } from '../stream/byte-cursor.ts'
import { readAhead } from '../stream/read-ahead.ts'
import { startsWith } from '../stream/starts-with.ts'
import { toParts } from '../stream/to-parts.ts'

/** A dump's stored bytes, opened as the stream they decompress to. */
export interface OpenedStream {
  readonly cursor: ByteCursor
  readonly compression: 'gzip' | 'zstd' | null
  /** The dump's name without the ending that the compression gave it. */
  readonly name: string
  /** Stored bytes read so far. */
  readonly storedBytes: () => number
}

const magicBytes = 4
/** Bytes in which a gzip member is looked for where the name says that there is one, but the start does not. */
const searchedBytes = 64 * 1024
const gzipMagic = Buffer.from([0x1f, 0x8b, 0x08])
const gzipName = /\.(?:gz|tgz)$/i

/** Opens a dump; whether it is compressed its first bytes say, never its name. */
export async function openStream(source: DumpSource, caps: Caps): Promise<OpenedStream> {
  let stored = 0
  const chunks = source.read()[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array(0)
  const readHead = async (count: number): Promise<void> => {
    while (head.length < count) {
      const next = await chunks.next()
      if (next.done === true) return
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
    }
  }
  await readHead(magicBytes)
  let compression = compressionOf(head)
  if (compression === null && gzipName.test(source.name)) {
    // A damaged first byte must not hide the members behind it.
    await readHead(searchedBytes)
    if (holdsGzipMagic(head.subarray(0, searchedBytes))) compression = 'gzip'
  }

  async function* storedChunks(): AsyncGenerator<Uint8Array, void> {
    try {
      stored += head.length
      if (head.length > 0) yield head
      for (;;) {
        const next = await chunks.next()
        if (next.done === true) return
        stored += next.value.length
        yield next.value
      }
    } finally {
      await chunks.return?.()
    }
  }

  const cursor = new ByteCursor(decompress[compression ?? 'none'](storedChunks(), caps))
  return { cursor, compression, name: bareName(source.name), storedBytes: () => stored }
}

const decompress = {
  none: toParts,
  gzip: (chunks: AsyncIterable<Uint8Array>, caps: Caps) => readAhead(gunzipMembers(chunks, caps)),
  zstd: unzstd,
}

function compressionOf(head: Uint8Array): 'gzip' | 'zstd' | null {
  if (startsWith(head, '\u001f\u008b')) return 'gzip'
  return startsWith(head, '\u0028\u00b5\u002f\u00fd') ? 'zstd' : null
}

function holdsGzipMagic(head: Uint8Array): boolean {
  return asBuffer(head).includes(gzipMagic)
}

function bareName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.(?:gz|zst)$/i, '')
}

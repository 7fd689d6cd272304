import { Decompress } from 'fzstd'
import type { Caps } from '../ingest-options.ts'
import { ByteCursor } from '../stream/byte-cursor.ts'
import type { StreamPart } from '../stream/stream-part.ts'
import { toParts } from '../stream/to-parts.ts'
import { quarantineStored } from './quarantine-stored.ts'
import { RatioGuard } from './ratio-guard.ts'

/** Stored bytes that are decompressed at a time: a block of zstd gives 128 KiB at most. */
const feedBytes = 16 * 1024

/** Decompresses zstd. Behind damage nothing can be read: frames have no boundary that could be found again. */
export async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  caps: Caps,
): AsyncGenerator<StreamPart, void> {
  const stored = new ByteCursor(toParts(chunks))
  const guard = new RatioGuard(caps.decompressionRatio)
  let out: Uint8Array[] = []
  // What was fed since something came out last: a block of zstd is never larger than a few feeds.
  let unanswered: { readonly at: number; readonly bytes: Uint8Array }[] = []
  // The library reuses its window, so what it hands out is copied.
  const decompress = new Decompress((bytes) => out.push(bytes.slice()))
  try {
    for (;;) {
      const length = Math.min(await stored.fill(feedBytes), feedBytes)
      const { offset } = stored
      const why = attempt(() => decompress.push(stored.head().subarray(0, length), length === 0))
      const ready = out
      out = []
      if (ready.length > 0) unanswered = []
      for (const bytes of ready) {
        guard.add(0, bytes.length)
        if (bytes.length > 0) yield { type: 'bytes', bytes }
      }
      if (why !== null) {
        const reason = `The zstd data is damaged: ${why}`
        yield { type: 'note', note: { rule: 'zstd-damaged', offset, reason } }
        for (const { at, bytes } of unanswered) {
          yield { type: 'quarantine', offset: at, bytes, rule: 'zstd-damaged' }
        }
        yield* quarantineStored(stored, 'zstd-damaged')
        yield { type: 'gap' }
        return
      }
      if (length === 0) return
      unanswered.push({ at: offset, bytes: stored.take(length) })
      if (guard.add(length, 0)) {
        yield { type: 'note', note: { rule: 'decompression-ratio', offset: stored.offset } }
        yield* quarantineStored(stored, 'decompression-ratio')
        yield { type: 'gap' }
        return
      }
    }
  } finally {
    await stored.close()
  }
}

function attempt(step: () => void): string | null {
  try {
    step()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

import type { ByteRange, Companion, DumpSource } from '@fonds/model'

/** A dump in memory, handed out in chunks. */
export function sourceOf(
  name: string,
  bytes: Uint8Array | string,
  more: {
    readonly chunk?: number
    readonly size?: null
    readonly companions?: Readonly<Record<string, string>>
  } = {},
): DumpSource {
  const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const folder = name.split('/').at(-2) ?? ''
  return {
    name,
    folder,
    size: more.size === null ? null : whole.length,
    read: (range) => chunksOf(whole, more.chunk ?? 65_536, range),
    companions: Object.entries(more.companions ?? {}).map(([companion, text]): Companion => ({
      name: companion,
      read: () => Promise.resolve(Buffer.from(text)),
    })),
  }
}

async function* chunksOf(
  whole: Uint8Array,
  chunk: number,
  range: ByteRange = { start: 0 },
): AsyncGenerator<Uint8Array, void> {
  await Promise.resolve()
  const end = Math.min(range.end ?? whole.length, whole.length)
  for (let at = range.start; at < end; at += chunk)
    yield whole.subarray(at, Math.min(at + chunk, end))
}

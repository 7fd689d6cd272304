import type { ByteRange, Companion, DumpSource } from '@fonds/model'

/** A dump in memory, handed out in chunks. */
export function sourceOf(
  name: string,
  bytes: Uint8Array | string,
  more: {
    readonly chunk?: number
    /** Shares of the whole at which it is cut as well, from 0 to 1. */
    readonly cuts?: readonly number[]
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
    read: (range) => chunksOf(whole, more.chunk ?? 65_536, more.cuts ?? [], range),
    companions: Object.entries(more.companions ?? {}).map(([companion, text]): Companion => ({
      name: companion,
      read: () => Promise.resolve(Buffer.from(text)),
    })),
  }
}

async function* chunksOf(
  whole: Uint8Array,
  chunk: number,
  cuts: readonly number[],
  range: ByteRange = { start: 0 },
): AsyncGenerator<Uint8Array, void> {
  await Promise.resolve()
  const end = Math.min(range.end ?? whole.length, whole.length)
  const places = cuts
    .map((share) => Math.floor(share * whole.length))
    .filter((place) => place > range.start && place < end)
    .toSorted((a, b) => a - b)
  let from = range.start
  for (const place of [...places, end]) {
    for (let at = from; at < place; at += chunk)
      yield whole.subarray(at, Math.min(at + chunk, place))
    from = place
  }
}

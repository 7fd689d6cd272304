import { lineSeparator } from './text/line-separator.ts'
import type { Caps, DumpSettings, IngestOptions } from './ingest-options.ts'

const mebibyte = 1024 * 1024

/**
 * The caps that hold when none are given; chosen, not measured. A record of 32 MiB of text is longer than the
 * collected works of any author; twice that fits in the memory bound of 250 MB, decoded.
 */
export const defaultCaps: Caps = {
  recordBytes: 32 * mebibyte,
  lineLength: 16 * mebibyte,
  decompressionRatio: 200,
  jsonDepth: 64,
  heldBytes: 64 * mebibyte,
  containerEntries: 100_000,
}

/** What is stated for one dump. */
export type StatedSettings = Omit<DumpSettings, 'prefix'>

/** Options, complete. */
export interface ResolvedOptions {
  readonly dumps: readonly DumpSettings[]
  readonly caps: Caps
  readonly repairMojibake: boolean
}

/**
 * Completes options.
 *
 * @throws RangeError when a cap is not a positive number, SyntaxError when a separator is no regular expression.
 */
export function resolveOptions(options: IngestOptions = {}): ResolvedOptions {
  const caps: Caps = { ...defaultCaps, ...options.caps }
  for (const [name, value] of Object.entries(caps)) {
    if (!(value > 0))
      throw new RangeError(`Unexpected cap ${name} of ${value}, expected more than 0`)
  }
  for (const { separator } of options.dumps ?? []) {
    if (typeof separator === 'object') lineSeparator(separator)
  }
  // Shortest first: what a longer prefix says replaces it, key by key.
  const dumps = [...(options.dumps ?? [])].sort((a, b) => a.prefix.length - b.prefix.length)
  return { dumps, caps, repairMojibake: options.repairMojibake ?? true }
}

/** What the options say about the dump of one name. */
export function settingsFor(options: ResolvedOptions, name: string): StatedSettings {
  let stated: StatedSettings = {}
  for (const { prefix, ...settings } of options.dumps) {
    if (name.startsWith(prefix)) stated = { ...stated, ...settings }
  }
  return stated
}

import { defaultCaps } from './default-caps.ts'
import { lineSeparator } from './text/line-separator.ts'
import type { Caps, DumpSettings, IngestOptions } from './ingest-options.ts'

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

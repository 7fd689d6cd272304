import type { Caps } from './ingest-options.ts'

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

import type { Digest } from '../tasks/digest.ts'
import type { Receipt } from '../tasks/receipt.ts'

/** What `prune` took away. */
export interface PruneReport {
  readonly receipts: number
  readonly objects: number
}

/**
 * Remembers what tasks gave: objects by the digest of their bytes, receipts by the key of their task.
 * Writing the same thing twice, also from two processes at once, is harmless.
 */
export interface Store {
  /** Yields the digest by which the bytes are found again. Durable when it resolves. */
  readonly putObject: (bytes: Uint8Array) => Promise<Digest>
  /** @throws Error when the object is missing or is not what its digest says. */
  readonly getObject: (digest: Digest) => Promise<Uint8Array>
  readonly hasObject: (digest: Digest) => Promise<boolean>
  /** Durable when it resolves. */
  readonly putReceipt: (receipt: Receipt) => Promise<void>
  /** Null when the task was not done, or its receipt cannot be read. */
  readonly getReceipt: (stage: string, key: Digest) => Promise<Receipt | null>
  /** Keeps the receipts with these keys and the objects they name; takes everything else away. */
  readonly prune: (keys: ReadonlySet<Digest>) => Promise<PruneReport>
}

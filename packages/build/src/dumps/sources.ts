import type { FoundDump } from './found-dump.ts'

/**
 * Dumps in byte order of their names, made anew each time that they are gone through: where there are many, what is
 * known of them is kept on the disk.
 */
export interface Sources extends Iterable<FoundDump> {
  readonly count: number
}

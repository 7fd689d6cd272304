import { availableParallelism } from 'node:os'

/**
 * Bytes of dumps from which another worker is worth its start, which takes some 0.8 s of a core: measured on 10 MB of news,
 * speeches and articles, which one thread builds in 20 s and two workers in 16 s.
 */
const BYTES_A_WORKER = 2_000_000

/**
 * How many tasks to do at a time where nobody has said: as many as there are cores, fewer where there is little to do.
 *
 * @param bytes of all dumps, as stored.
 */
export function worthOfJobs(bytes: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / BYTES_A_WORKER)))
}

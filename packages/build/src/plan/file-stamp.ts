import type { Stats } from 'node:fs'

/**
 * Milliseconds that a file must have been left alone before its stamp says anything: one that is written to twice within a
 * step of its clock bears the same time. Chosen: the longest step of a common file system, FAT, is two seconds.
 */
const SETTLED_MS = 2000

/** What of a file on the disk is different once somebody has written to it, or put another in its place. */
export type FileStamp = string

/** The stamp of a file; null where it was changed so lately that another change could leave the same. */
export function fileStamp(
  { ino, size, mtimeMs, ctimeMs }: Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>,
  now: number,
): FileStamp | null {
  if (now - Math.max(mtimeMs, ctimeMs) < SETTLED_MS) return null
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}

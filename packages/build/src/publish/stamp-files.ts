import type { Digest } from '@fonds/workflow'
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { walkFiles } from '../archive/walk-files.ts'

/** UTF-16 code units that are hashed at a time: a call for each file would cost as much as asking for the file. */
const PIECE_LENGTH = 1 << 16

/** How the files of a folder stand on the disk. */
export interface FileStamps {
  /** Of the path, inode, size and times of each. */
  readonly digest: Digest
  /** When the last of them was changed, be it by a new name; milliseconds of the file system's clock. */
  readonly latest: number
}

/**
 * Takes the stamps of all files in a folder. Who writes to one, puts another in its place or turns its dates back leaves
 * another stamp, as the system notes each change by itself: only that the disk rots leaves none.
 */
export function stampFiles(folder: string): FileStamps {
  const hash = createHash('sha256')
  let waiting = ''
  let latest = 0
  for (const path of walkFiles(folder)) {
    const { ino, mode, size, mtimeMs, ctimeMs } = lstatSync(join(folder, path))
    waiting += `${path}\0${ino} ${mode} ${size} ${mtimeMs} ${ctimeMs}\n`
    latest = Math.max(latest, mtimeMs, ctimeMs)
    if (waiting.length < PIECE_LENGTH) continue
    hash.update(waiting)
    waiting = ''
  }
  hash.update(waiting)
  return { digest: hash.digest('hex'), latest }
}

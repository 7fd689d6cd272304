import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { syncFolder } from './sync-folder.ts'

/**
 * Puts a file in place whole or not at all: written beside (`scratch`, on the same file system), synced, renamed,
 * and the folder synced, so that it is still there after a power cut. A crash leaves at most a stray scratch file.
 */
export function writeDurably(path: string, content: Uint8Array | string, scratch: string): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  mkdirSync(scratch, { recursive: true })
  const temporary = join(scratch, randomUUID())
  try {
    const file = openSync(temporary, 'wx')
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(folder)
}

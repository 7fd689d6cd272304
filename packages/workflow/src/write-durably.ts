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

/** Windows can not open a folder; its file systems journal the rename themselves. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

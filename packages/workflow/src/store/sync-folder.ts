import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Makes the names in a folder durable: what was created in it, renamed or removed. Windows cannot open a folder; its file
 * systems journal names themselves.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

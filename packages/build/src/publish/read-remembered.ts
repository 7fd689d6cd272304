import { readFileSync } from 'node:fs'
import { isRememberedArchive } from './remembered-archive.guard.ts'
import type { RememberedArchive } from './remembered-archive.ts'

/** What a store keeps of an archive in a file; null where there is none, or it cannot be read. */
export function readRemembered(path: string): RememberedArchive | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isRememberedArchive(value) ? value : null
  } catch {
    return null
  }
}

import type { Companion } from '@fonds/model'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** Gives a companion by its absolute path: the same one for all dumps of which it speaks. */
export type Companions = (path: string) => Companion

/** A folder's table of metadata speaks of thousands of dumps, and ingest parses a companion that it knows no second time. */
export function createCompanions(): Companions {
  const known = new Map<string, Companion>()
  return (path) => {
    const before = known.get(path)
    if (before !== undefined) return before
    const companion = { name: basename(path), read: () => readFile(path) }
    known.set(path, companion)
    return companion
  }
}

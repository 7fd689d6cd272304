import type { Companion } from '@fonds/model'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { unreadable } from './unreadable.ts'

/**
 * Companions that are remembered: those that were asked for last. The tables of a folder and of those above it are asked for with
 * each of its dumps, a sidecar with one alone. Chosen, not measured.
 */
const MOST_KNOWN = 256

/** Gives a companion by its absolute path: the same one for all dumps of which it speaks. */
export type Companions = (path: string) => Companion

/** A folder's table of metadata speaks of thousands of dumps, and ingest parses a companion that it knows no second time. */
export function createCompanions(): Companions {
  const known = new Map<string, Companion>()
  return (path) => {
    const companion = known.get(path) ?? { name: basename(path), read: () => readWhole(path) }
    known.delete(path)
    known.set(path, companion)
    const [oldest] = known.size > MOST_KNOWN ? known.keys() : []
    if (oldest !== undefined) known.delete(oldest)
    return companion
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

import type { Companion } from '@fonds/model'
import { parse } from 'yaml'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import type { Note } from '../note.ts'

/** Values by key, as a file of metadata gives them. */
export interface SaidValues {
  readonly values: ReadonlyMap<string, unknown>
  readonly notes: readonly Note[]
}

/** Reads the sidecar of a dump: YAML, of which JSON is a part. */
export async function readSidecar(companion: Companion): Promise<SaidValues> {
  const { text } = decodeBytes(await companion.read(), null)
  let value: unknown
  try {
    value = parse(text, { logLevel: 'error', schema: 'failsafe', maxAliasCount: 0 })
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split('\n', 1) : []
    return unreadable(`\`${companion.name}\` cannot be read: ${why}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return unreadable(`\`${companion.name}\` holds no mapping of keys to values`)
  }
  return { values: new Map(Object.entries(value)), notes: [] }
}

/** Nothing, and why. */
export function unreadable(reason: string): SaidValues {
  return { values: new Map(), notes: [{ rule: 'metadata-unreadable', reason }] }
}

import type { Metadata } from '@fonds/model'
import { encodingName } from '../encoding/encoding-name.ts'
import type { Note } from '../note.ts'
import { checkMetadata } from './check-metadata.ts'
import { noMetadata } from './dump-facts.ts'
import type { DumpFacts, StatedFact } from './dump-facts.ts'
import { isTableName } from './is-table-name.ts'
import { toIsoUtc } from './to-iso-utc.ts'

const terms: ReadonlySet<string> = new Set(Object.keys(noMetadata))
/** What may be said beside Dublin Core: about the page as it was captured. */
const extras: ReadonlySet<string> = new Set(['url', 'site', 'captured', 'encoding'])

/**
 * What a file of metadata says, checked. Terms may carry the prefix of their vocabulary (`dc:title`).
 *
 * @param from the name of the file.
 */
export function toFacts(
  said: ReadonlyMap<string, unknown>,
  from: string,
): { readonly facts: DumpFacts; readonly notes: readonly Note[] } {
  const notes: Note[] = []
  const values = new Map<string, string>()
  for (const [key, value] of said) {
    const name = key.toLowerCase().replace(/^(?:dc|dcterms)[:.]/, '')
    const text = toText(value)
    if (!terms.has(name) && !extras.has(name)) {
      const reason = `Unexpected key \`${key}\` in \`${from}\``
      notes.push({ rule: 'metadata-unknown-key', reason, actual: key })
    } else if (text === null) {
      const reason = `Unexpected value of \`${key}\` in \`${from}\`, expected text or a list of texts`
      notes.push({ rule: 'metadata-invalid-value', reason, actual: key })
    } else if (text !== '') values.set(name, text)
  }
  const checked = checkMetadata(metadataOf(values))
  notes.push(...checked.notes)
  const valid = (
    key: string,
    form: string,
    read: (value: string) => string | null,
  ): string | null => {
    const value = values.get(key)
    if (value === undefined) return null
    const sound = read(value)
    if (sound === null) {
      const reason = `Unexpected ${key} \`${value}\` in \`${from}\`, expected ${form}`
      notes.push({ rule: 'metadata-invalid-value', reason, actual: value })
    }
    return sound
  }
  const stated = (value: string | null): StatedFact | null =>
    value === null ? null : { value, from: isTableName(from) ? 'table' : 'sidecar' }
  return {
    facts: {
      metadata: checked.metadata,
      url: stated(valid('url', 'an address', (value) => (URL.canParse(value) ? value : null))),
      site: values.get('site') ?? null,
      captured: stated(valid('captured', 'ISO 8601', toIsoUtc)),
      encoding: valid('encoding', 'a label of the Encoding Standard', (value) =>
        encodingName(value) === null ? null : value,
      ),
    },
    notes,
  }
}

function metadataOf(values: ReadonlyMap<string, string>): Metadata {
  const get = (key: string): string | null => values.get(key) ?? null
  return {
    title: get('title'),
    creator: get('creator'),
    publisher: get('publisher'),
    date: get('date'),
    language: get('language'),
    rights: get('rights'),
    source: get('source'),
    identifier: get('identifier'),
  }
}

/** A text, or several of them as one; null when it is something else. */
function toText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim()
  if (value === null || value === undefined) return ''
  if (!Array.isArray(value)) return null
  const texts = value.map((each) => (typeof each === 'string' ? each.trim() : null))
  return texts.includes(null) ? null : texts.join('; ')
}

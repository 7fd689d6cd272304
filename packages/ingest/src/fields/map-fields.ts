import type { Metadata } from '@fonds/model'
import type { Note } from '../note.ts'
import { checkMetadata } from '../provenance/check-metadata.ts'
import { toIsoUtc } from '../provenance/to-iso-utc.ts'
import type { FieldPaths } from './field-paths.ts'
import { getField, getOwnField } from './get-field.ts'
import type { FieldName } from './known-fields.table.ts'

/** What a structured record says, by Fonds' own names; `text` is null when it has none. */
export interface MappedFields {
  readonly text: string | null
  readonly url: string | null
  readonly captured: string | null
  readonly metadata: Partial<Metadata>
  readonly notes: readonly Note[]
}

/**
 * Takes what Fonds needs out of a structured record.
 *
 * @param decode gives what a string of the record stands for; the text is left as it is.
 */
export function mapFields(
  value: object,
  paths: FieldPaths,
  decode: (text: string) => string = asItIs,
): MappedFields {
  const get = isFlat(value) ? getOwnField : getField
  const first = (name: FieldName): string | null => {
    for (const path of paths[name]) {
      const found = get(value, path)
      if (typeof found === 'string' && name === 'text') return found
      if (typeof found === 'string' && found !== '') return decode(found)
      if (found instanceof Date && !Number.isNaN(found.getTime())) return found.toISOString()
      if (typeof found === 'number' && name !== 'text') return String(found)
    }
    return null
  }
  // A `date` with a time of day is when a crawler came by, one without is when a page was written.
  const date = get(value, 'date')
  const dated = typeof date === 'string' && date !== '' ? decode(date) : null
  const time = first('captured') ?? (dated !== null && hasTimeOfDay(dated) ? dated : null)
  const captured = time === null ? null : toIsoUtc(time)
  const checked = checkMetadata({
    title: first('title'),
    creator: first('creator'),
    publisher: first('publisher'),
    date: first('date') ?? (dated !== null && !hasTimeOfDay(dated) ? dated : null),
    language: first('language'),
    rights: first('rights'),
    source: first('source'),
    identifier: first('identifier'),
  })
  const notes: Note[] = [...checked.notes]
  if (time !== null && captured === null) {
    const reason = `Unexpected time of capture \`${time.slice(0, 80)}\`, expected ISO 8601`
    notes.push({ rule: 'metadata-invalid-value', reason, actual: time.slice(0, 80) })
  }
  return { text: first('text'), url: first('url'), captured, metadata: checked.metadata, notes }
}

/** Whether a record holds no objects, so that no path leads into one: most data sets of web text are flat. */
function isFlat(record: object): boolean {
  return !Object.values(record).some((value) => typeof value === 'object' && value !== null)
}

function asItIs(text: string): string {
  return text
}

function hasTimeOfDay(date: string): boolean {
  return /\d\d:\d\d/.test(date)
}

import type { Metadata } from '@fonds/model'
import type { Note } from '../note.ts'
import { isEdtf } from './is-edtf.ts'
import { isLanguageTag } from './is-language-tag.ts'

/** Metadata with what is not of its form taken out, and a note for each of that. */
export function checkMetadata(metadata: Metadata): {
  readonly metadata: Metadata
  readonly notes: readonly Note[]
} {
  const notes: Note[] = []
  const kept = (key: 'date' | 'language', isSound: (value: string) => boolean): string | null => {
    const value = metadata[key]
    if (value === null || isSound(value)) return value
    const form = key === 'date' ? 'EDTF' : 'a tag of BCP 47'
    const reason = `Unexpected ${key} \`${value.slice(0, 80)}\`, expected ${form}`
    notes.push({ rule: 'metadata-invalid-value', reason, actual: value.slice(0, 80) })
    return null
  }
  const date = kept('date', isEdtf)
  const language = kept('language', isLanguageTag)
  return { metadata: { ...metadata, date, language }, notes }
}

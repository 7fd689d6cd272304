/// <reference lib="es2024.string" />
import type { RecordEncoding } from '@fonds/model'
import { checkText } from './encoding/check-text.ts'
import { decodeBytes } from './encoding/decode-bytes.ts'
import { repairMojibake } from './encoding/repair-mojibake.ts'
import type { RecordContent, RecordDraft } from './format-reader.ts'
import type { Note } from './note.ts'

/** The text of a record, and the bytes it was read from. */
export interface ReadContent {
  readonly text: string
  readonly encoding: RecordEncoding
  /** Null when the record's bytes are the UTF-8 of the text. */
  readonly original: Uint8Array | null
  readonly notes: readonly Note[]
  /** The UTF-8 of the text, where it is at hand. */
  readonly utf8?: Uint8Array
}

type Kind = RecordContent['kind']
type Reader<K extends Kind> = (
  content: Extract<RecordContent, { kind: K }>,
  stored: () => Uint8Array,
) => ReadContent

const readers: { readonly [K in Kind]: Reader<K> } = {
  bytes: ({ bytes, declared }) => {
    const { text, encoding, bomBytes, exact, notes } = decodeBytes(bytes, declared)
    // A copy: the bytes are a view of a much larger buffer.
    const original = exact ? null : Uint8Array.from(bytes.subarray(bomBytes))
    return { text, encoding, original, notes, ...(exact ? { utf8: bytes.subarray(bomBytes) } : {}) }
  },
  // Halves of surrogate pairs have no UTF-8: then the stored bytes are the record's.
  string: ({ text }, stored) => ({
    text,
    encoding: { declared: null, used: 'utf-8', from: 'utf-8' },
    original: text.isWellFormed() ? null : Uint8Array.from(stored()),
    notes: [],
  }),
  derived: ({ text, encoding, original }) => ({
    text,
    encoding,
    original: Uint8Array.from(original),
    notes: [],
  }),
}

/** Reads the text of a record. It is well formed, whatever came in; what was changed in it is said. */
export function readContent(draft: RecordDraft, mayRepair: boolean): ReadContent {
  const read = readByKind(draft.content, draft.stored)
  const repair = mayRepair ? repairMojibake(read.text) : null
  const repaired = repair === null ? read : replaceText(read, repair.text, repair.note)
  const sound = repaired.text.isWellFormed()
    ? repaired
    : replaceText(repaired, repaired.text.toWellFormed(), { rule: 'lone-surrogates' })
  const damaged = sound.notes.some(
    ({ rule }) => rule === 'encoding-damaged' || rule === 'lone-surrogates',
  )
  return { ...sound, notes: [...sound.notes, ...checkText(sound.text, damaged)] }
}

function readByKind<K extends Kind>(
  content: Extract<RecordContent, { kind: K }> & { readonly kind: K },
  stored: () => Uint8Array,
): ReadContent {
  return readers[content.kind](content, stored)
}

function replaceText(read: ReadContent, text: string, note: Note): ReadContent {
  const original = read.original ?? Buffer.from(read.text)
  return { ...read, text, original, notes: [...read.notes, note] }
}

/// <reference lib="es2024.string" />
import type { RecordEncoding } from '@fonds/model'
import { checkText } from './encoding/check-text.ts'
import { decodeBytes } from './encoding/decode-bytes.ts'
import { decodeSoundUtf8 } from './encoding/decode-utf8.ts'
import { repairMojibake } from './encoding/repair-mojibake.ts'
import type { RecordContent, RecordDraft } from './format-reader.ts'
import type { Note } from './note.ts'

/** The text of a record, and the bytes it was read from. */
export interface ReadContent {
  readonly text: string
  /** The UTF-8 of the text. */
  readonly utf8: Uint8Array
  readonly encoding: RecordEncoding
  /** Null when the record's bytes are the UTF-8 of the text. */
  readonly original: Uint8Array | null
  readonly notes: readonly Note[]
}

type Kind = RecordContent['kind']
type Reader<K extends Kind> = (
  content: Extract<RecordContent, { kind: K }>,
  stored: () => Uint8Array,
) => ReadContent

/** What is copied is a view of a much larger buffer. */
const readers: { readonly [K in Kind]: Reader<K> } = {
  bytes: ({ bytes, declared }) => {
    const { text, encoding, bomBytes, exact, notes } = decodeBytes(bytes, declared)
    const content = bytes.subarray(bomBytes)
    return exact
      ? { text, utf8: content, encoding, original: null, notes }
      : { text, utf8: Buffer.from(text), encoding, original: new Uint8Array(content), notes }
  },
  utf8: ({ bytes }) => ({
    text: decodeSoundUtf8(bytes),
    utf8: bytes,
    encoding: utf8Encoding,
    original: null,
    notes: [],
  }),
  // Halves of surrogate pairs have no UTF-8: then the stored bytes are the record's.
  string: ({ text }, stored) => {
    const original = text.isWellFormed() ? null : new Uint8Array(stored())
    return { ...toWellFormed(text), encoding: utf8Encoding, original }
  },
  derived: ({ text, encoding, original }) => ({
    ...toWellFormed(text),
    encoding,
    original: new Uint8Array(original),
  }),
}

const utf8Encoding: RecordEncoding = { declared: null, used: 'utf-8', from: 'utf-8' }

/** Reads the text of a record. It is well formed, whatever came in; what was changed in it is said. */
export function readContent(draft: RecordDraft, mayRepair: boolean): ReadContent {
  const read = readByKind(draft.content, draft.stored)
  const repair = mayRepair ? repairMojibake(read.text, read.utf8) : null
  const sound = repair === null ? read : replaceText(read, repair.text, repair.note)
  const damaged = sound.notes.some(
    ({ rule }) => rule === 'encoding-damaged' || rule === 'lone-surrogates',
  )
  const isPrintable = draft.content.kind === 'utf8' && repair === null
  const found = checkText(sound.text, sound.utf8, isPrintable, damaged)
  return { ...sound, notes: [...sound.notes, ...found] }
}

function readByKind<K extends Kind>(
  content: Extract<RecordContent, { kind: K }> & { readonly kind: K },
  stored: () => Uint8Array,
): ReadContent {
  return readers[content.kind](content, stored)
}

function toWellFormed(text: string): Pick<ReadContent, 'text' | 'utf8' | 'notes'> {
  const utf8 = Buffer.from(text)
  if (text.isWellFormed()) return { text, utf8, notes: [] }
  return { text: text.toWellFormed(), utf8, notes: [{ rule: 'lone-surrogates' }] }
}

function replaceText(read: ReadContent, text: string, note: Note): ReadContent {
  const original = read.original ?? new Uint8Array(read.utf8)
  return { ...read, text, utf8: Buffer.from(text), original, notes: [...read.notes, note] }
}

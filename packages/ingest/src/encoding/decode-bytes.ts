import type { RecordEncoding } from '@fonds/model'
import type { Note } from '../note.ts'
import { decodeLoosely } from './decode-loosely.ts'
import { decodeStrictly } from './decode-strictly.ts'
import { encodingName } from './encoding-name.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { detectBom } from './detect-bom.ts'
import { guessEncoding } from './guess-encoding.ts'
import { guessUtf16 } from './guess-utf-16.ts'
import { holdsByte } from './holds-byte.ts'
import { isIso2022Jp } from './is-iso-2022-jp.ts'
import { isMixedWithUtf8 } from './is-mixed-with-utf8.ts'

/** Bytes, read as text. */
export interface Decoded {
  readonly text: string
  readonly encoding: RecordEncoding
  /** Bytes of the byte order mark, which is no part of the text. */
  readonly bomBytes: number
  /** Whether the bytes after the mark are the UTF-8 of the text. */
  readonly exact: boolean
  readonly notes: readonly Note[]
}

/** Bytes that are looked at for UTF-16. */
const sampleBytes = 64 * 1024

const escape = 0x1b

/** The encoding in which every byte is a character, asked when nothing else fits. */
const lastResort = 'windows-1252'

/**
 * Reads bytes as text: by a byte order mark, else the declaration, else as strict UTF-8, else by a guess.
 * A declaration that does not fit the bytes is reported and passed over.
 *
 * @param declared label of an encoding, as the dump or the options give it.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const bom = detectBom(bytes)
  if (bom !== null) {
    const rest = bytes.subarray(bom.bytes)
    const decoded = decodeAs(rest, { declared, used: bom.encoding, from: 'bom' }, [])
    return { ...decoded, bomBytes: bom.bytes }
  }
  const notes: Note[] = []
  if (declared !== null) {
    const used = encodingName(declared)
    const text = used === null ? null : decodeStrictly(bytes, used)
    if (used !== null && text !== null) {
      return sound(text, { declared, used, from: 'declaration' }, notes)
    }
    notes.push(used === null ? unknownEncoding(declared) : contradictedEncoding(declared))
  }
  // The NULs of UTF-16 and the escapes of ISO-2022-JP are sound UTF-8, but no text.
  if (
    (holdsByte(bytes, 0) && guessUtf16(bytes.subarray(0, sampleBytes)) !== null) ||
    (holdsByte(bytes, escape) && isIso2022Jp(bytes))
  ) {
    return guessed(bytes, declared, notes)
  }
  const text = decodeUtf8(bytes)
  if (text !== null) return sound(text, { declared, used: 'utf-8', from: 'utf-8' }, notes)
  return guessed(bytes, declared, notes)
}

function guessed(bytes: Uint8Array, declared: string | null, notes: readonly Note[]): Decoded {
  const used = guessEncoding(bytes) ?? lastResort
  // UTF-8 with a few bytes that are none.
  if (used === 'utf-8') return decodeAs(bytes, { declared, used, from: 'utf-8' }, notes)
  const reason = `The encoding was guessed to be ${used}`
  const note: Note = { rule: 'encoding-guessed', reason, actual: used }
  const mixed: readonly Note[] = isMixedWithUtf8(bytes, used) ? [{ rule: 'encoding-mixed' }] : []
  return decodeAs(bytes, { declared, used, from: 'guess' }, [...notes, note, ...mixed])
}

/** Decodes whatever comes, with U+FFFD for what the encoding does not allow. */
function decodeAs(bytes: Uint8Array, encoding: RecordEncoding, notes: readonly Note[]): Decoded {
  const text = decodeStrictly(bytes, encoding.used)
  if (text !== null) return sound(text, encoding, notes)
  const reason = `Bytes that ${encoding.used} does not allow`
  return {
    text: decodeLoosely(bytes, encoding.used),
    encoding,
    bomBytes: 0,
    exact: false,
    notes: [...notes, { rule: 'encoding-damaged', reason }],
  }
}

function sound(text: string, encoding: RecordEncoding, notes: readonly Note[]): Decoded {
  return { text, encoding, bomBytes: 0, exact: encoding.used === 'utf-8', notes }
}

function unknownEncoding(declared: string): Note {
  const reason = `Unexpected encoding \`${declared}\`, expected a label of the Encoding Standard`
  return { rule: 'encoding-unknown', reason, actual: declared }
}

function contradictedEncoding(declared: string): Note {
  const reason = `The bytes are not ${declared}, which is declared`
  return { rule: 'encoding-contradicted', reason, actual: declared }
}

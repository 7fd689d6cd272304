import { isUtf8 } from 'node:buffer'
import type { Metadata, RecordEncoding } from '@fonds/model'
import PostalMime, { decodeWords } from 'postal-mime'
import type { Email } from 'postal-mime'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import { encodingName } from '../encoding/encoding-name.ts'
import { mendWindows1252 } from '../encoding/mend-windows-1252.ts'
import { readHtml } from '../html/read-html.ts'
import { mediaType } from '../http/media-type.ts'
import type { Note } from '../note.ts'
import { toDay } from './to-day.ts'

/** A mail message, as text: subject, sender, date, and the words of its body, with blank lines between. */
export interface MessageText {
  readonly text: string
  readonly encoding: RecordEncoding
  readonly metadata: Partial<Metadata>
  readonly notes: readonly Note[]
}

/** Encodings that say nothing about a byte above 127: what they are stated for may be anything. */
const unsaid: ReadonlySet<string | null> = new Set([null, 'utf-8'])

/**
 * Reads a message of an mbox.
 *
 * @param stored the message, its separating line first.
 * @returns null when it is too damaged to be taken apart.
 */
export async function readMessage(stored: Uint8Array): Promise<MessageText | null> {
  const raw = stored.subarray(stored.indexOf(0x0a) + 1)
  const first = await parse(raw)
  const declared = mediaType(header(first, 'content-type')).charset
  const known = declared === null ? null : encodingName(declared)
  // Bytes above 127 that are no UTF-8, and nothing that says what they are: guess, before the library decodes them.
  const guessed = unsaid.has(known) && !isUtf8(raw) ? decodeBytes(raw, null) : null
  const email = guessed === null ? first : await parse(Buffer.from(guessed.text))
  if (email === null) return null
  const body = bodyOf(email)
  if (body === null) return null
  const mend = (text: string): string => (known === 'windows-1252' ? mendWindows1252(text) : text)
  const subject = mend(email.subject ?? '').trim()
  const sender = senderOf(email)
  const dateHeader = header(email, 'date')
  const head = [subject, [sender, dateHeader].filter(Boolean).join('\n')].filter(Boolean)
  const notes: Note[] = [...(guessed?.notes ?? [])]
  if (email.attachments.length > 0) {
    const count = email.attachments.length
    const reason = `The message has ${count} ${count === 1 ? 'attachment' : 'attachments'}`
    notes.push({ rule: 'mail-attachments', reason, actual: String(count) })
  }
  const text = [...head, mend(body).trimEnd()].join('\n\n')
  return {
    text: `${text}\n`,
    encoding: guessed?.encoding ?? {
      declared,
      used: known ?? 'utf-8',
      from: known === null ? 'utf-8' : 'declaration',
    },
    metadata: {
      title: subject === '' ? null : subject,
      creator: sender,
      date: dateHeader === null ? null : toDay(dateHeader),
      identifier: email.messageId ?? null,
    },
    notes,
  }
}

async function parse(raw: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw)
  } catch {
    return null
  }
}

function header(email: Email | null, name: string): string | null {
  return email?.headers.find((each) => each.key === name)?.value.trim() ?? null
}

/** The plain text, else the text of the HTML part; null when the HTML cannot be read. */
function bodyOf(email: Email): string | null {
  if (email.text !== undefined && email.text !== '') return email.text
  if (email.html === undefined) return ''
  return readHtml(Buffer.from(email.html), 'utf-8')?.text ?? null
}

/** The sender's name, never the address. Pipermail writes `name at host (Name)`. */
function senderOf(email: Email): string | null {
  const raw = header(email, 'from') ?? ''
  const comment = /^\S+ at \S+ \((.*)\)$/.exec(raw)?.[1]
  const name = (comment === undefined ? email.from?.name : decodeWords(comment))?.trim() ?? ''
  return name === '' || /@| at /.test(name) ? null : name
}

import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { Note } from '../note.ts'
import { startsWith } from '../stream/starts-with.ts'
import { dechunk } from './dechunk.ts'
import type { HttpResponse } from './parse-http-response.ts'

/** The body of a response as it was before it was packed for the way; `body` is null when it cannot be had. */
export interface DecodedBody {
  readonly body: Uint8Array | null
  /** After the transfer coding is undone: what payload digests are often made of. */
  readonly transferred: Uint8Array
  readonly notes: readonly Note[]
}

type Coding = (body: Uint8Array, maximum: number) => Uint8Array

const codings: Readonly<Record<string, Coding>> = {
  gzip: (body, maximum) => gunzipSync(body, { maxOutputLength: maximum }),
  'x-gzip': (body, maximum) => gunzipSync(body, { maxOutputLength: maximum }),
  // Both are in use under this name: with zlib's header, as the standard has it, and without.
  deflate: (body, maximum) => {
    try {
      return inflateSync(body, { maxOutputLength: maximum })
    } catch (error) {
      if (isTooLarge(error)) throw error
      return inflateRawSync(body, { maxOutputLength: maximum })
    }
  },
  br: (body, maximum) =>
    brotliDecompressSync(body, {
      maxOutputLength: maximum,
      finishFlush: constants.BROTLI_OPERATION_FINISH,
    }),
  identity: (body) => body,
}

/**
 * Undoes transfer and content codings of a response. Crawlers often store a body that is unpacked already under
 * headers that still say it is packed: such a body is taken as it is, and a note says so.
 *
 * @param maximum bytes that may come out.
 */
export function decodeBody(response: HttpResponse, maximum: number): DecodedBody {
  const notes: Note[] = []
  let body = response.body
  if (/\bchunked\b/i.test(response.headers.get('transfer-encoding') ?? '')) {
    const whole = dechunk(body)
    if (whole === 'damaged') {
      const reason = 'The chunks of the HTTP body are damaged'
      return { body: null, transferred: body, notes: [{ rule: 'http-body-damaged', reason }] }
    }
    if (whole === 'none') notes.push(storedUnpacked('chunked'))
    else body = whole
  }
  const transferred = body
  const names = (response.headers.get('content-encoding') ?? '').toLowerCase().split(',')
  for (const name of names
    .map((each) => each.trim())
    .filter(Boolean)
    .toReversed()) {
    const decode = Object.hasOwn(codings, name) ? codings[name] : undefined
    if (decode === undefined) {
      const reason = `The HTTP body is encoded as \`${name}\`, which Fonds does not undo`
      notes.push({ rule: 'http-body-damaged', reason, actual: name })
      return { body: null, transferred, notes }
    }
    try {
      body = decode(body, maximum)
    } catch (error) {
      if (isTooLarge(error)) {
        return { body: null, transferred, notes: [...notes, { rule: 'record-too-large' }] }
      }
      if (isPacked(name, body)) {
        const reason = `The HTTP body is no sound ${name} data`
        return { body: null, transferred, notes: [...notes, { rule: 'http-body-damaged', reason }] }
      }
      notes.push(storedUnpacked(name))
    }
  }
  return { body, transferred, notes }
}

/** Whether a body that could not be undone is damaged, and not simply stored unpacked: HTML starts with none of this. */
function isPacked(name: string, body: Uint8Array): boolean {
  if (name.endsWith('gzip')) return startsWith(body, '\u001f\u008b')
  if (name === 'deflate') return startsWith(body, '\u0078') && !isAsciiStart(body)
  return !isAsciiStart(body)
}

function isAsciiStart(body: Uint8Array): boolean {
  return body
    .subarray(0, 64)
    .every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127))
}

function storedUnpacked(coding: string): Note {
  const reason = `The HTTP body is said to be ${coding}, but is stored unpacked`
  return { rule: 'http-body-unpacked', reason, actual: coding }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

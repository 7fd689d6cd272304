import type { ReaderInput, RecordContent, RecordDraft } from '../format-reader.ts'
import { readHtml } from '../html/read-html.ts'
import { decodeBody } from '../http/decode-body.ts'
import { mediaType } from '../http/media-type.ts'
import { parseHttpResponse } from '../http/parse-http-response.ts'
import type { Note } from '../note.ts'
import type { IngestRuleId } from '../rules.table.ts'
import { fieldOf } from './warc-record.ts'
import type { WarcRecord } from './warc-record.ts'

/** What a record turns out to be. */
export type Outcome =
  | {
      readonly type: 'page'
      readonly content: RecordContent
      readonly metadata: NonNullable<RecordDraft['metadata']>
      readonly notes: readonly Note[]
      /** What a payload digest may have been made of. */
      readonly payloads: readonly Uint8Array[]
    }
  | { readonly type: 'skipped'; readonly kind: string }
  | { readonly type: 'quarantine'; readonly rule: IngestRuleId; readonly notes: readonly Note[] }
  | { readonly type: 'revisit' }

type Handler = (record: WarcRecord, url: string | null, input: ReaderInput) => Outcome

const passOver: Handler = ({ header }) => ({
  type: 'skipped',
  kind: fieldOf(header, 'warc-type') ?? '',
})

const refuseSegment: Handler = () => ({
  type: 'quarantine',
  rule: 'warc-segmented',
  notes: [{ rule: 'warc-segmented' }],
})

/** What each type of record is read as. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['conversion', readResource],
  ['resource', readResource],
  ['response', readResponse],
  ['revisit', () => ({ type: 'revisit' })],
  ['warcinfo', passOver],
  ['request', passOver],
  ['metadata', passOver],
  ['continuation', refuseSegment],
])

/** Tells what a record is: a page with its text, something sound that is no page, or something that cannot be read. */
export function interpretRecord(
  record: WarcRecord,
  url: string | null,
  input: ReaderInput,
): Outcome {
  if (record.header.fields.has('warc-segment-number')) return refuseSegment(record, url, input)
  const handler = handlers.get(fieldOf(record.header, 'warc-type') ?? '')
  return (handler ?? passOver)(record, url, input)
}

/** A page as it is, without HTTP around it. Crawlers keep their own logs in this form, under addresses of their own. */
function readResource({ header, block }: WarcRecord, url: string | null): Outcome {
  const type = fieldOf(header, 'warc-type') ?? ''
  if (url !== null && /^metadata:/i.test(url))
    return { type: 'skipped', kind: `${type} (crawl log)` }
  const stated = mediaType(fieldOf(header, 'content-type'))
  // What was converted was converted to text.
  const media = { ...stated, type: stated.type ?? (type === 'conversion' ? 'text/plain' : null) }
  return readEntity(block, media, type, [], [block])
}

function readResponse(record: WarcRecord, url: string | null, input: ReaderInput): Outcome {
  const { header, block } = record
  const outer = mediaType(fieldOf(header, 'content-type')).type
  const isHttp = url === null || /^https?:/i.test(url) || outer === 'application/http'
  if (!isHttp) return { type: 'skipped', kind: `response (${outer ?? 'no type'})` }
  const response = parseHttpResponse(block)
  if (response === null) {
    const reason = 'The block of a response is no HTTP message'
    const note: Note = { rule: 'http-header-invalid', reason }
    return { type: 'quarantine', rule: note.rule, notes: [note] }
  }
  if (response.status < 200 || response.status > 299) {
    return { type: 'skipped', kind: `response ${response.status}` }
  }
  const media = mediaType(response.headers.get('content-type') ?? null)
  if (media.type === null || !readers.has(media.type)) {
    return { type: 'skipped', kind: `response (${media.type ?? 'no type'})` }
  }
  const { body, transferred, notes } = decodeBody(response, input.caps.recordBytes)
  if (body === null) {
    return { type: 'quarantine', rule: notes.at(-1)?.rule ?? 'http-body-damaged', notes }
  }
  return readEntity(body, media, 'response', notes, [response.body, transferred, body])
}

type EntityReader = (
  bytes: Uint8Array,
  charset: string | null,
) => Pick<Extract<Outcome, { type: 'page' }>, 'content' | 'metadata' | 'notes'> | null

/** The media types that are pages. */
const readers: ReadonlyMap<string, EntityReader> = new Map<string, EntityReader>([
  ['text/plain', readPlain],
  ['text/html', readMarkup],
  ['application/xhtml+xml', readMarkup],
])

function readEntity(
  bytes: Uint8Array,
  media: { readonly type: string | null; readonly charset: string | null },
  type: string,
  notes: readonly Note[],
  payloads: readonly Uint8Array[],
): Outcome {
  const read = readers.get(media.type ?? '')
  if (read === undefined) return { type: 'skipped', kind: `${type} (${media.type ?? 'no type'})` }
  const page = read(bytes, media.charset)
  if (page === null) {
    return { type: 'quarantine', rule: 'html-too-deep', notes: [{ rule: 'html-too-deep' }] }
  }
  return { type: 'page', payloads, ...page, notes: [...notes, ...page.notes] }
}

function readPlain(bytes: Uint8Array, charset: string | null): ReturnType<EntityReader> {
  return { content: { kind: 'bytes', bytes, declared: charset }, metadata: {}, notes: [] }
}

function readMarkup(bytes: Uint8Array, charset: string | null): ReturnType<EntityReader> {
  const html = readHtml(bytes, charset)
  if (html === null) return null
  const { text, encoding, metadata, notes } = html
  return { content: { kind: 'derived', text, original: bytes, encoding }, metadata, notes }
}

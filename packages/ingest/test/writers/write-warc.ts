import { createHash } from 'node:crypto'

/** A WARC record to be written. */
export interface WarcInput {
  readonly type: string
  readonly uri?: string
  readonly date?: string
  readonly contentType?: string
  readonly block: string | Uint8Array
  /** What the header states instead of the true length; null: nothing. */
  readonly length?: string | null
  readonly digest?: boolean
  /** Further header lines. */
  readonly more?: readonly string[]
  readonly version?: string
}

/** Writes a WARC record by the standard, but for what the input says otherwise. */
export function writeWarc(input: WarcInput): Buffer {
  const block = Buffer.from(input.block)
  const sha1 = createHash('sha1').update(block).digest('hex')
  const lines = [
    `WARC/${input.version ?? '1.0'}`,
    `WARC-Type: ${input.type}`,
    ...(input.uri === undefined ? [] : [`WARC-Target-URI: ${input.uri}`]),
    `WARC-Date: ${input.date ?? '2020-01-02T03:04:05Z'}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${sha1.slice(0, 12)}>`,
    ...(input.digest === true ? [`WARC-Block-Digest: sha1:${sha1}`] : []),
    ...(input.more ?? []),
    `Content-Type: ${input.contentType ?? 'text/plain'}`,
    ...(input.length === null ? [] : [`Content-Length: ${input.length ?? block.length}`]),
  ]
  return Buffer.concat([
    Buffer.from(`${lines.join('\r\n')}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}

/** A `conversion` record, as a WET file has it. */
export function writePage(uri: string, text: string, more: Partial<WarcInput> = {}): Buffer {
  return writeWarc({ type: 'conversion', uri, block: text, ...more })
}

/** A `response` record with an HTTP message. */
export function writeResponse(
  uri: string,
  headers: readonly string[],
  body: string | Uint8Array,
  more: Partial<WarcInput> = {},
): Buffer {
  const head = Buffer.from(
    `HTTP/1.1 200 OK\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`,
  )
  return writeWarc({
    type: 'response',
    uri,
    contentType: 'application/http; msgtype=response',
    block: Buffer.concat([head, Buffer.from(body)]),
    ...more,
  })
}

import { asBuffer } from '../stream/as-buffer.ts'

/** An HTTP response, with its body as sent. */
export interface HttpResponse {
  readonly status: number
  /** By lower-case name; of a name that stands twice the last value. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

const statusLine = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})/

/** Splits an HTTP response into header and body; null when it is none. */
export function parseHttpResponse(message: Uint8Array): HttpResponse | null {
  const buffer = asBuffer(message)
  const end = headerEnd(buffer)
  if (end === null) return null
  const [first = '', ...lines] = buffer.toString('latin1', 0, end.at).split(/\r?\n/)
  const status = statusLine.exec(first)?.[1]
  if (status === undefined) return null
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { status: Number(status), headers, body: message.subarray(end.at + end.length) }
}

function headerEnd(buffer: Buffer): { readonly at: number; readonly length: number } | null {
  const crlf = buffer.indexOf('\r\n\r\n')
  const lf = buffer.indexOf('\n\n')
  if (crlf !== -1 && (lf === -1 || crlf < lf)) return { at: crlf, length: 4 }
  if (lf !== -1) return { at: lf, length: 2 }
  // A response without a body may end with its header.
  return buffer.at(-1) === 0x0a ? { at: buffer.length, length: 0 } : null
}

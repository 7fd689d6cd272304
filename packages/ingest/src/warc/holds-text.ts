import { mediaType } from '../http/media-type.ts'
import type { WarcHeader } from './parse-warc-header.ts'
import { fieldOf } from './warc-record.ts'

const pageTypes: ReadonlySet<string> = new Set([
  'text/plain',
  'text/html',
  'application/xhtml+xml',
  'application/http',
])
const recordTypes: ReadonlySet<string> = new Set(['conversion', 'resource', 'response'])

/** Whether a record may hold a page, as far as its header tells. */
export function holdsText(header: WarcHeader): boolean {
  const type = mediaType(fieldOf(header, 'content-type')).type ?? 'text/plain'
  return recordTypes.has(fieldOf(header, 'warc-type') ?? '') && pageTypes.has(type)
}

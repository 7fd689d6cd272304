import type { Piece, ReaderInput, RecordDraft } from '../format-reader.ts'
import type { Note } from '../note.ts'
import { toIsoUtc } from '../provenance/to-iso-utc.ts'
import { interpretRecord } from './interpret-record.ts'
import { verifyDigest } from './verify-digest.ts'
import { fieldOf } from './warc-record.ts'
import type { WarcRecord } from './warc-record.ts'

/** Fields that every record must have, beside those without which it is not read at all. */
const requiredFields: readonly string[] = ['WARC-Record-ID', 'WARC-Date']
const knownVersions: ReadonlySet<string> = new Set(['1.0', '1.1'])

/** The pieces that a record becomes. */
export function* toPieces(record: WarcRecord, input: ReaderInput): Generator<Piece, void> {
  const { header, offset, bytes } = record
  // Early versions of wget put the address into angle brackets.
  const url = fieldOf(header, 'warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null
  const date = fieldOf(header, 'warc-date')
  const captured = date === null ? null : toIsoUtc(date)
  const blockDigest = fieldOf(header, 'warc-block-digest')
  const payloadDigest = fieldOf(header, 'warc-payload-digest')
  const proven = blockDigest === null ? null : verifyDigest(record.block, blockDigest)
  const notes: Note[] = [...record.notes, ...fieldNotes(record, captured)]
  if (proven === false) notes.push(digestMismatch('block', blockDigest))
  const outcome = interpretRecord(record, url, input)
  if (outcome.type === 'page') {
    if (outcome.payloads.length > 0 && payloadDigest !== null) {
      const matches = outcome.payloads.map((payload) => verifyDigest(payload, payloadDigest))
      if (matches.every((match) => match === false))
        notes.push(digestMismatch('payload', payloadDigest))
    }
    const truncated = fieldOf(header, 'warc-truncated')
    if (truncated !== null) notes.push(captureTruncated(truncated))
    const draft: RecordDraft = {
      offset,
      bytes: bytes.length,
      stored: () => bytes,
      content: outcome.content,
      url,
      captured,
      metadata: outcome.metadata,
      notes: [...notes, ...outcome.notes],
      proven: proven === true,
      digests: payloadDigest === null ? [] : [payloadDigest],
    }
    yield { type: 'record', draft }
    return
  }
  const own = outcome.type === 'quarantine' ? outcome.notes : []
  for (const note of [...notes, ...own]) yield { type: 'note', note: { offset, ...note } }
  switch (outcome.type) {
    case 'skipped': {
      yield { type: 'skipped', bytes: bytes.length, kind: outcome.kind }
      return
    }
    case 'quarantine': {
      yield { type: 'quarantine', offset, bytes, rule: outcome.rule }
      return
    }
    case 'revisit': {
      const digests = payloadDigest === null ? [] : [payloadDigest]
      yield { type: 'revisit', offset, bytes: bytes.length, digests, url, captured }
      return
    }
  }
}

function fieldNotes({ header }: WarcRecord, captured: string | null): readonly Note[] {
  const notes: Note[] = []
  if (!knownVersions.has(header.version)) {
    const reason = `Unexpected version ${header.version} of WARC, expected 1.0 or 1.1`
    notes.push({ rule: 'warc-version', reason, actual: header.version })
  }
  for (const name of requiredFields) {
    if (header.fields.has(name.toLowerCase())) continue
    notes.push({ rule: 'warc-field-missing', reason: `A WARC record has no ${name}`, actual: name })
  }
  const date = fieldOf(header, 'warc-date')
  if (date !== null && captured === null) {
    const reason = `Unexpected WARC-Date \`${date}\`, expected ISO 8601 in UTC`
    notes.push({ rule: 'warc-date-invalid', reason, actual: date })
  }
  return notes
}

function captureTruncated(why: string): Note {
  const reason = `The crawler did not store all of the page: ${why}`
  return { rule: 'capture-truncated', reason, actual: why }
}

function digestMismatch(what: 'block' | 'payload', stated: string | null): Note {
  const reason = `The ${what} of a WARC record does not have the digest that its header states`
  return {
    rule: 'warc-digest-mismatch',
    reason,
    ...(stated === null ? {} : { expected: [stated] }),
  }
}

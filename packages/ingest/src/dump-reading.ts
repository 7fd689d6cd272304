import assert from 'node:assert/strict'
import { report } from '@fonds/model'
import type { DumpSource, RecordFormat, Sighting } from '@fonds/model'
import type { DumpAccount, DumpItem } from './dump-item.ts'
import { DumpLog } from './dump-log.ts'
import { hasLongLine } from './encoding/has-long-line.ts'
import type { Piece, RecordDraft } from './format-reader.ts'
import { makeRecord } from './make-record.ts'
import type { Note } from './note.ts'
import type { DumpFacts } from './provenance/dump-facts.ts'
import { RevisitIndex } from './provenance/revisit-index.ts'
import type { ResolvedOptions } from './resolve-options.ts'
import { ingestRules } from './rules.table.ts'
import type { IngestRuleId } from './rules.table.ts'
import type { ByteCursor, StreamEvent } from './stream/byte-cursor.ts'

/** What is known of a dump before its first record. */
export interface DumpReadingInput {
  readonly source: DumpSource
  readonly facts: DumpFacts
  readonly options: ResolvedOptions
  readonly compression: DumpAccount['compression']
  /** The site that the options state. */
  readonly site: string | null
}

/** The reading of one dump: turns the pieces of a reader into items, and keeps the account. */
export class DumpReading {
  format: DumpAccount['format'] = null
  readonly #input: DumpReadingInput
  readonly #log: DumpLog
  readonly #bytes = { records: 0, framing: 0, skipped: 0, quarantined: 0 }
  readonly #passedOver = new Map<string, number>()
  readonly #revisits = new RevisitIndex()
  #storedQuarantined = 0
  #records = 0

  constructor(input: DumpReadingInput) {
    this.#input = input
    this.#log = new DumpLog(input.source.name)
  }

  note(note: Note): void {
    this.#log.add(note)
  }

  #count(kind: 'records' | 'framing' | 'skipped' | 'quarantined', bytes: number): void {
    this.#bytes[kind] += bytes
  }

  /** The items that a piece becomes; members are read by the caller. */
  *take(piece: Exclude<Piece, { type: 'member' }>, cursor: ByteCursor): Generator<DumpItem, void> {
    switch (piece.type) {
      case 'record': {
        yield this.#takeRecord(piece.draft, cursor)
        return
      }
      case 'framing': {
        this.#count('framing', piece.bytes)
        return
      }
      case 'passed': {
        this.#count(piece.as, piece.bytes)
        return
      }
      case 'skipped': {
        this.#count('skipped', piece.bytes)
        this.#passOver(piece.kind)
        return
      }
      case 'quarantine': {
        yield this.#quarantine(piece.offset, piece.bytes, piece.rule)
        return
      }
      case 'revisit': {
        yield* this.#takeRevisit(piece)
        return
      }
      case 'note': {
        this.note(piece.note)
        return
      }
    }
  }

  /** The items that events of the stream become: stored bytes that could not be decompressed. */
  *takeEvents(events: readonly StreamEvent[]): Generator<DumpItem, void> {
    for (const event of events) {
      if (event.type === 'note') this.note(event.note)
      else {
        const { offset, bytes, rule } = event
        this.#storedQuarantined += bytes.length
        const piece = { dump: this.#input.source.name, offset, bytes, rule, of: 'stored' } as const
        yield { type: 'quarantine', piece }
      }
    }
  }

  /** The account, at the end. */
  close(stream: number, storedBytes: number): DumpAccount {
    const { records, framing, skipped, quarantined } = this.#bytes
    assert.equal(records + framing + skipped + quarantined, stream, 'every byte is accounted for')
    return {
      dump: this.#input.source.name,
      format: this.format,
      compression: this.#input.compression,
      bytes: { stream, records, framing, skipped, quarantined },
      stored: {
        size: storedBytes,
        read: storedBytes - this.#storedQuarantined,
        quarantined: this.#storedQuarantined,
      },
      records: this.#records,
      passedOver: Object.fromEntries([...this.#passedOver].sort(([a], [b]) => (a < b ? -1 : 1))),
      messages: this.#log.close(),
    }
  }

  #takeRecord(draft: RecordDraft, cursor: ByteCursor): DumpItem {
    const { source, facts, options, site } = this.#input
    const file = makeRecord(draft, {
      dump: source.name,
      folder: source.folder,
      format: this.#recordFormat(),
      facts,
      site,
      repairMojibake: options.repairMojibake,
    })
    if (hasLongLine(String(file.value), options.caps.lineLength)) {
      this.note({ rule: 'line-too-long', offset: draft.offset })
      return this.#quarantine(draft.offset, draft.stored(), 'line-too-long')
    }
    if (draft.proven !== true && cursor.isDoubtful(draft.offset, draft.offset + draft.bytes)) {
      report(file, ingestRules, 'damaged-origin', { offset: draft.offset })
    }
    this.#count('records', draft.accounted ?? draft.bytes)
    this.#records += 1
    const { id, url } = file.data.record ?? assert.fail('a record has its provenance')
    for (const digest of draft.digests ?? []) this.#revisits.add(digest, url, id)
    return { type: 'record', file }
  }

  *#takeRevisit(piece: Extract<Piece, { type: 'revisit' }>): Generator<DumpItem, void> {
    this.#count('skipped', piece.bytes)
    this.#passOver('revisit')
    const id = this.#revisits.find(piece.digests, piece.url)
    if (id === null) {
      this.note({ rule: 'revisit-unresolved', offset: piece.offset })
      return
    }
    const sighting: Sighting = {
      dump: this.#input.source.name,
      offset: piece.offset,
      bytes: piece.bytes,
      captured: piece.captured,
    }
    yield { type: 'sighting', id, sighting }
  }

  #quarantine(offset: number, bytes: Uint8Array, rule: IngestRuleId): DumpItem {
    this.#count('quarantined', bytes.length)
    const piece = { dump: this.#input.source.name, offset, bytes, rule, of: 'stream' } as const
    return { type: 'quarantine', piece }
  }

  #passOver(kind: string): void {
    this.#passedOver.set(kind, (this.#passedOver.get(kind) ?? 0) + 1)
  }

  #recordFormat(): RecordFormat {
    assert(this.format !== null && this.format !== 'container', 'only record formats yield records')
    return this.format
  }
}

import assert from 'node:assert/strict'
import type { DumpSource } from '@fonds/model'
import { chooseFormat } from './choose-format.ts'
import type { FormatChoice } from './choose-format.ts'
import type { DumpAccount, DumpItem } from './dump-item.ts'
import { DumpReading } from './dump-reading.ts'
import type { FormatReader, ReaderInput } from './format-reader.ts'
import type { FormatName } from './format.ts'
import type { IngestOptions } from './ingest-options.ts'
import { readFacts } from './provenance/read-facts.ts'
import { resolveOptions } from './resolve-options.ts'
import type { ResolvedOptions } from './resolve-options.ts'
import { settingsFor } from './settings-for.ts'
import type { IngestRuleId } from './rules.table.ts'
import { openStream } from './compression/open-stream.ts'
import { quarantineRest } from './stream/quarantine-rest.ts'

/** Bytes that are looked at to tell what a dump is. */
const sniffBytes = 64 * 1024

/** Containers inside containers that are opened: a ZIP in a ZIP is, a third one is not. */
const deepestContainer = 1

/**
 * Reads a dump: its records in their order, what could not be read as a record, and at the end an account of every
 * byte. Damage, whatever it is, ends in messages and quarantine. Memory does not grow with the dump; one record at a
 * time is held, up to the cap.
 *
 * Members of a container come in their place, as dumps of their own, each with its account before the container's.
 *
 * @throws what `source.read` throws, and RangeError for options that cannot be.
 */
export function readDump(
  source: DumpSource,
  options?: IngestOptions,
): AsyncGenerator<DumpItem, void> {
  return readNested(source, resolveOptions(options), 0)
}

async function* readNested(
  source: DumpSource,
  options: ResolvedOptions,
  depth: number,
): AsyncGenerator<DumpItem, void> {
  const { facts, notes } = await readFacts(source)
  const stated = settingsFor(options, source.name)
  const { cursor, compression, name, storedBytes } = await openStream(source, options.caps)
  const reading = new DumpReading({
    source,
    facts,
    options,
    compression,
    site: stated.site ?? null,
  })
  try {
    for (const note of notes) reading.note(note)
    // Damage at the very start may leave the first segments without bytes.
    while ((await cursor.fill(1)) === 0 && (await cursor.nextSegment()));
    await cursor.fill(sniffBytes)
    const choice = chooseFormat(cursor.head().subarray(0, sniffBytes), name, stated.format)
    if (choice.note !== null) reading.note(choice.note)
    const tooDeep = choice.format?.container === true && depth > deepestContainer
    if (tooDeep) reading.note({ rule: 'container-nested', offset: 0 })
    else if (choice.format !== null) reading.format = accountFormat(choice.format.name)
    const encoding = stated.encoding ?? facts.encoding
    const input: ReaderInput = {
      source,
      cursor,
      caps: options.caps,
      settings: encoding === null ? stated : { ...stated, encoding },
      plain: compression === null,
    }
    const events = cursor.takeEvents()
    yield* reading.takeEvents(events)
    const empty = cursor.available === 0
    // Where damage left nothing, that has been said.
    if (empty && events.length === 0) reading.note({ rule: 'empty-dump', offset: 0 })
    const isRecord = empty && events.length === 0 && choice.format?.name === 'text'
    const read = empty && !isRecord ? refuse('empty-dump') : readerOf(choice, tooDeep)
    do {
      for await (const piece of read(input)) {
        if (piece.type === 'member') yield* readNested(piece.source, options, depth + 1)
        // Loops: to delegate from here to what is synchronous takes several promises an item.
        else for (const item of reading.take(piece, cursor)) yield item
        for (const item of reading.takeEvents(cursor.takeEvents())) yield item
      }
      assert(cursor.available === 0 && cursor.ended, 'a reader consumes its segment')
      while ((await cursor.nextSegment()) && (await cursor.fill(1)) === 0);
    } while (cursor.available > 0)
    yield* reading.takeEvents(cursor.takeEvents())
  } finally {
    await cursor.close()
  }
  // What is stored as it is may have been read out of order: then the stream alone tells its length.
  const stored = compression === null ? cursor.offset : storedBytes()
  yield { type: 'account', account: reading.close(cursor.offset, stored) }
}

function accountFormat(name: FormatName): DumpAccount['format'] {
  return name === 'zip' || name === 'tar' ? 'container' : name
}

function readerOf(choice: FormatChoice, tooDeep: boolean): FormatReader {
  if (tooDeep) return refuse('container-nested')
  return choice.format === null ? refuse(choice.note.rule) : choice.format.read
}

/** A reader that puts everything into quarantine. */
function refuse(rule: IngestRuleId): FormatReader {
  return ({ cursor }) => quarantineRest(cursor, rule)
}

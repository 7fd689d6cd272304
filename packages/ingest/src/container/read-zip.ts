import { crc32 } from 'node:zlib'
import type { Companion } from '@fonds/model'
import type { Entry, ZipFile } from 'yauzl'
import type { Piece, ReaderInput } from '../format-reader.ts'
import type { Note } from '../note.ts'
import { quarantineRange } from '../stream/quarantine-range.ts'
import { quarantineRest } from '../stream/quarantine-rest.ts'
import { isCompanionName } from '../is-companion-name.ts'
import { randomAccess } from '../stream/random-access.ts'
import type { RandomAccess } from '../stream/random-access.ts'
import { ContainerMembers, heldCompanion } from './container-members.ts'
import { isBeside } from './is-beside.ts'
import { memberSource } from './member-source.ts'
import { openZip } from './open-zip.ts'
import type { ZipMember } from './open-zip.ts'
import { localHeaderBytes } from './read-local-header.ts'
import { salvageZip } from './salvage-zip.ts'

/** Decompressed bytes from which the ratio of a member is looked at. */
const graceBytes = 64 * 1024 * 1024
/** Bytes of a companion. */
const companionBytes = 1024 * 1024
const fileTypeMask = 0o170000
const symbolicLink = 0o120000

/** Reads a ZIP archive: its members are dumps like any other. */
export async function* readZip(input: ReaderInput): AsyncGenerator<Piece, void> {
  const { caps } = input
  const access = await randomAccess(input)
  if (access === null) {
    yield { type: 'note', note: { rule: 'needs-random-access', offset: 0 } }
    yield* quarantineRest(input.cursor, 'needs-random-access')
    return
  }
  const opened = await openZip(access, caps.containerEntries)
  if (typeof opened === 'string') {
    const reason = `${opened}; its members were looked for one by one`
    yield { type: 'note', note: { rule: 'zip-damaged', offset: 0, reason } }
    yield* salvageZip(input, access)
    return
  }
  const { zip } = opened
  const members = new ContainerMembers(caps.containerEntries)
  const companions = await readCompanions(zip, opened.members)
  let counted = 0
  for (const member of opened.members) {
    const { name, entry } = member
    const offset = entry.relativeOffsetOfLocalHeader
    const bytes = entry.compressedSize
    if (name.endsWith('/')) continue
    counted += bytes
    const fate = members.judge(name, offset)
    const refusal =
      fate.type === 'refused' ? fate.note : whyRefused(member, caps.decompressionRatio)
    if (refusal !== null) {
      yield { type: 'note', note: refusal }
      yield* quarantineMember(access, zip, entry, refusal.rule)
    } else if (fate.type === 'dump') {
      const beside = companions.filter(({ path }) => isBeside(path, name))
      const held = beside.map(({ companion }) => companion)
      yield* readMember(input, access, zip, member, held)
    } else {
      yield { type: 'skipped', bytes, kind: fate.type === 'skipped' ? fate.kind : 'metadata' }
    }
  }
  yield { type: 'framing', bytes: access.size - counted }
}

/** A member as a dump. One that fits into memory is checked first; of a larger one damage shows only as it is read. */
async function* readMember(
  { source, caps }: ReaderInput,
  access: RandomAccess,
  zip: ZipFile,
  { name, entry }: ZipMember,
  companions: readonly Companion[],
): AsyncGenerator<Piece, void> {
  const offset = entry.relativeOffsetOfLocalHeader
  const state: { why: string | null } = { why: null }
  if (entry.uncompressedSize <= caps.recordBytes) {
    const chunks: Uint8Array[] = []
    for await (const chunk of contentOf(zip, entry, state)) chunks.push(chunk)
    if (state.why !== null) {
      yield { type: 'note', note: damagedMember(name, state.why, offset) }
      yield* quarantineMember(access, zip, entry, 'zip-damaged')
      return
    }
    const read = (): AsyncIterable<Uint8Array> => each(chunks)
    yield { type: 'member', source: memberSource(source.name, name, companions, read) }
  } else {
    const read = (): AsyncIterable<Uint8Array> => contentOf(zip, entry, state)
    yield { type: 'member', source: memberSource(source.name, name, companions, read) }
    if (state.why !== null) {
      const { reason = '', ...note } = damagedMember(name, state.why, offset)
      yield {
        type: 'note',
        note: { ...note, reason: `${reason}; what was read of it may be wrong` },
      }
    }
  }
  yield { type: 'passed', bytes: entry.compressedSize, as: 'records' }
}

/** The decompressed bytes of a member; why they end too early, or are wrong, is left in `state`. */
async function* contentOf(
  zip: ZipFile,
  entry: Entry,
  state: { why: string | null },
): AsyncGenerator<Uint8Array, void> {
  let checksum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes: unknown = chunk
      if (!(bytes instanceof Uint8Array)) throw new TypeError('Unexpected chunk, expected bytes')
      checksum = crc32(bytes, checksum)
      yield bytes
    }
  } catch (error) {
    state.why = error instanceof Error ? error.message : String(error)
    return
  }
  if (checksum !== entry.crc32) state.why = 'its checksum does not match'
}

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  await Promise.resolve()
  yield* chunks
}

/** Puts a member as stored into quarantine. */
async function* quarantineMember(
  access: RandomAccess,
  zip: ZipFile,
  entry: Entry,
  rule: Note['rule'],
): AsyncGenerator<Piece, void> {
  // Where the data starts only the member's own header says; a damaged one is as long as it must be.
  let start = entry.relativeOffsetOfLocalHeader + localHeaderBytes
  try {
    start = (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart
  } catch {
    // The range then starts a name's length too early, but is as long.
  }
  yield* quarantineRange(access, start, start + entry.compressedSize, rule)
}

async function readCompanions(
  zip: ZipFile,
  members: readonly ZipMember[],
): Promise<readonly { readonly path: string; readonly companion: Companion }[]> {
  const found: { readonly path: string; readonly companion: Companion }[] = []
  for (const { name, entry } of members) {
    if (!isCompanionName(name) || entry.uncompressedSize > companionBytes) continue
    const state: { why: string | null } = { why: null }
    const chunks: Uint8Array[] = []
    for await (const chunk of contentOf(zip, entry, state)) chunks.push(chunk)
    if (state.why !== null) continue
    const companion = heldCompanion(name, Buffer.concat(chunks))
    found.push({ path: name, companion })
  }
  return found
}

function whyRefused({ name, entry }: ZipMember, ratio: number): Note | null {
  const offset = entry.relativeOffsetOfLocalHeader
  if (((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink) {
    const reason = `The member \`${name}\` is a link, and is not followed`
    return { rule: 'member-link', offset, reason, actual: name }
  }
  if (!entry.canDecodeFileData()) {
    const reason = entry.isEncrypted()
      ? `The member \`${name}\` is encrypted`
      : `The member \`${name}\` is compressed by method ${entry.compressionMethod}, which Fonds does not undo`
    return { rule: 'zip-member-unreadable', offset, reason, actual: name }
  }
  const tooMuch =
    entry.uncompressedSize > graceBytes && entry.uncompressedSize > entry.compressedSize * ratio
  return tooMuch ? { rule: 'decompression-ratio', offset } : null
}

function damagedMember(name: string, why: string, offset: number): Note {
  const reason = `The member \`${name}\` of the ZIP archive is damaged: ${why}`
  return { rule: 'zip-damaged', offset, reason }
}

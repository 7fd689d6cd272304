import type { Companion } from '@fonds/model'
import type { Piece, ReaderInput } from '../format-reader.ts'
import { asBuffer } from '../stream/as-buffer.ts'
import { ByteCursor } from '../stream/byte-cursor.ts'
import { toParts } from '../stream/to-parts.ts'
import type { RandomAccess } from '../stream/random-access.ts'
import { ContainerMembers, heldCompanion } from './container-members.ts'
import { inflateZipMember, type InflatedZipMember } from './inflate-zip-member.ts'
import { folderInside } from './folder-inside.ts'
import { isBeside } from './is-beside.ts'
import { memberSource } from './member-source.ts'
import { localHeaderBytes, readLocalHeader, type LocalHeader } from './read-local-header.ts'

/** Of a header with the longest name there can be. */
const headerBytes = localHeaderBytes + 2 * 0xffff
/** Bytes of one piece of quarantine. */
const pieceBytes = 1024 * 1024
const magic = Buffer.from('PK\u0003\u0004')

/**
 * Reads a ZIP archive whose directory cannot be used: each member has a header of its own, and those that are sound are
 * dumps. All else is put into quarantine. Metadata must stand before the dumps it speaks about.
 */
export async function* salvageZip(
  { source, caps }: ReaderInput,
  access: RandomAccess,
): AsyncGenerator<Piece, void> {
  const cursor = new ByteCursor(toParts(access.read(0, access.size)))
  const members = new ContainerMembers(caps.containerEntries)
  const companions: { readonly path: string; readonly companion: Companion }[] = []
  const foldersRead = new Set<string>()
  for (;;) {
    yield* quarantineToHeader(cursor)
    if ((await cursor.fill(headerBytes)) === 0) return
    const { offset } = cursor
    const found = await memberAt(cursor, caps.heldBytes)
    if (typeof found === 'string') {
      const reason = `A member of the ZIP archive is damaged: ${found}`
      yield { type: 'note', note: { rule: 'zip-damaged', offset, reason } }
      // How long it is nobody knows: the next one may start anywhere.
      yield { type: 'quarantine', offset, bytes: cursor.take(magic.length), rule: 'zip-damaged' }
      continue
    }
    const { header, content, compressedSize: bytes, descriptorBytes } = found
    yield { type: 'framing', bytes: cursor.take(header.bytes).length }
    if (header.name.endsWith('/')) {
      yield { type: 'framing', bytes: cursor.take(bytes + descriptorBytes).length }
      continue
    }
    const dataOffset = cursor.offset
    const stored = cursor.take(bytes)
    const fate = members.judge(header.name, offset)
    if (fate.type === 'refused') {
      yield { type: 'note', note: fate.note }
      yield { type: 'quarantine', offset: dataOffset, bytes: stored, rule: fate.note.rule }
    } else if (fate.type === 'dump') {
      const beside = companions.filter(({ path }) => isBeside(path, header.name))
      const held = beside.map(({ companion }) => companion)
      foldersRead.add(folderInside(header.name))
      yield {
        type: 'member',
        source: memberSource(source.name, header.name, held, () => once(content)),
      }
      yield { type: 'passed', bytes, as: 'records' }
    } else {
      if (fate.type === 'companion') {
        companions.push({ path: header.name, companion: heldCompanion(header.name, content) })
        if (foldersRead.has(folderInside(header.name))) {
          const reason = `\`${header.name}\` stands behind dumps that it may speak about`
          yield { type: 'note', note: { rule: 'companion-late', offset, reason } }
        }
      }
      yield { type: 'skipped', bytes, kind: fate.type === 'skipped' ? fate.kind : 'metadata' }
    }
    yield { type: 'framing', bytes: cursor.take(descriptorBytes).length }
  }
}

/** The member whose header stands at the cursor, or why it cannot be read; nothing is consumed. */
async function memberAt(
  cursor: ByteCursor,
  maximum: number,
): Promise<(InflatedZipMember & { readonly header: LocalHeader }) | string> {
  const header = readLocalHeader(cursor.head())
  if (header === null) return 'its header is cut off'
  const inflated = await inflateZipMember(cursor, header, maximum)
  return typeof inflated === 'string' ? `\`${header.name}\`, ${inflated}` : { header, ...inflated }
}

/** Puts bytes into quarantine up to where a member may start. */
async function* quarantineToHeader(cursor: ByteCursor): AsyncGenerator<Piece, void> {
  for (;;) {
    await cursor.fill(pieceBytes)
    const head = cursor.head()
    const at = asBuffer(head).indexOf(magic)
    const kept = cursor.ended ? 0 : magic.length - 1
    const length = at === -1 ? Math.max(head.length - kept, 0) : at
    const { offset } = cursor
    if (length > 0) {
      yield { type: 'quarantine', offset, bytes: cursor.take(length), rule: 'zip-damaged' }
    }
    if (at !== -1 || cursor.available === 0) return
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  await Promise.resolve()
  yield bytes
}

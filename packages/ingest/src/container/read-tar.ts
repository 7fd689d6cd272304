import type { Companion } from '@fonds/model'
import type { Header } from 'tar-stream'
import type { Piece, ReaderInput } from '../format-reader.ts'
import type { IngestRuleId } from '../rules.table.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import { ContainerMembers, heldCompanion } from './container-members.ts'
import { decodeTarHeader } from './decode-tar-header.ts'
import { isBeside } from './is-beside.ts'
import { memberSource } from './member-source.ts'

const blockBytes = 512
/** Bytes of a long name or of attributes before a header; chosen. */
const extensionBytes = 1024 * 1024
/** Bytes of a companion. */
const companionBytes = 1024 * 1024
/** Bytes that are passed at a time. */
const pieceBytes = 1024 * 1024

/** Types of headers that speak about the one behind them: attributes and long names. */
const extensions: ReadonlySet<string> = new Set(['x', 'g', 'L', 'K'])

/** Reads a tar archive: its members are dumps like any other. A damaged header is looked behind for the next one. */
export async function* readTar(input: ReaderInput): AsyncGenerator<Piece, void> {
  const { cursor, source, caps } = input
  const members = new ContainerMembers(caps.containerEntries)
  const companions: { readonly path: string; readonly companion: Companion }[] = []
  const foldersRead = new Set<string>()
  for (;;) {
    if ((await cursor.fill(blockBytes)) === 0) return
    const { offset } = cursor
    if (
      cursor
        .head()
        .subarray(0, blockBytes)
        .every((byte) => byte === 0)
    ) {
      yield { type: 'framing', bytes: cursor.take(Math.min(cursor.available, blockBytes)).length }
      continue
    }
    const found = await readHeader(cursor)
    if (found === null) {
      yield { type: 'note', note: { rule: 'tar-damaged', offset } }
      yield* quarantineToHeader(cursor)
      continue
    }
    const { header, bytes } = found
    yield { type: 'framing', bytes: cursor.take(bytes).length }
    const size = header.type === 'file' || header.type === 'contiguous-file' ? header.size : 0
    const padding = (blockBytes - (size % blockBytes)) % blockBytes
    if (header.type === 'directory') continue
    if (header.type === 'symlink' || header.type === 'link') {
      const reason = `The member \`${header.name}\` is a link, and is not followed`
      yield { type: 'note', note: { rule: 'member-link', offset, reason, actual: header.name } }
      continue
    }
    const fate = members.judge(header.name, offset)
    if (fate.type === 'refused') yield { type: 'note', note: fate.note }
    const held = Math.min(size, caps.recordBytes)
    if ((await cursor.fill(held)) < held) {
      const reason = `The tar archive ends inside its member \`${header.name}\``
      yield { type: 'note', note: { rule: 'tar-damaged', offset, reason } }
      yield* pass(cursor, size, 'tar-damaged')
      continue
    }
    const end = cursor.offset + size
    if (fate.type === 'dump') {
      const beside = companions.filter(({ path }) => isBeside(path, header.name))
      foldersRead.add(folderOf(header.name))
      if (cursor.isDoubtful(cursor.offset, end)) {
        const reason = `The member \`${header.name}\` comes out of a damaged gzip member`
        yield { type: 'note', note: { rule: 'damaged-origin', offset, reason } }
      }
      const start = cursor.offset
      yield {
        type: 'member',
        source: memberSource(
          source.name,
          header.name,
          beside.map(({ companion }) => companion),
          () => takeUpTo(cursor, end),
        ),
      }
      for await (const rest of takeUpTo(cursor, end)) void rest
      yield { type: 'passed', bytes: cursor.offset - start, as: 'records' }
      if (cursor.offset < end) {
        const reason = `The tar archive ends inside its member \`${header.name}\``
        yield { type: 'note', note: { rule: 'tar-damaged', offset, reason } }
      }
    } else if (fate.type === 'companion' && size <= companionBytes) {
      const bytesOf = cursor.take(size)
      companions.push({ path: header.name, companion: heldCompanion(header.name, bytesOf) })
      yield { type: 'skipped', bytes: size, kind: 'metadata' }
      if (foldersRead.has(folderOf(header.name))) {
        const reason = `\`${header.name}\` stands behind dumps that it may speak about`
        yield { type: 'note', note: { rule: 'companion-late', offset, reason } }
      }
    } else if (fate.type === 'refused') {
      yield* pass(cursor, size, fate.note.rule)
    } else {
      const kind = fate.type === 'skipped' ? fate.kind : 'metadata'
      yield* pass(cursor, size, null)
      yield { type: 'skipped', bytes: 0, kind }
    }
    const padded = Math.min(padding, await cursor.fill(padding))
    yield { type: 'framing', bytes: cursor.take(padded).length }
  }
}

interface FoundHeader {
  readonly header: Header
  /** Of the header, with what belongs to it. */
  readonly bytes: number
}

/** The header at the cursor, consuming nothing; null when there is none that is sound. */
async function readHeader(cursor: ByteCursor): Promise<FoundHeader | null> {
  let bytes = blockBytes
  for (;;) {
    if ((await cursor.fill(bytes)) < bytes || bytes > extensionBytes) return null
    const block = cursor.head().subarray(bytes - blockBytes, bytes)
    if (!extensions.has(String.fromCharCode(block[156] ?? 0))) break
    const size = Number.parseInt(Buffer.from(block.subarray(124, 136)).toString('latin1'), 8)
    if (!(size >= 0)) return null
    bytes += Math.ceil(size / blockBytes) * blockBytes + blockBytes
  }
  const header = await decodeTarHeader(cursor.head().subarray(0, bytes))
  return header === null ? null : { header, bytes }
}

/** Puts blocks into quarantine up to the next sound header. */
async function* quarantineToHeader(cursor: ByteCursor): AsyncGenerator<Piece, void> {
  do {
    const { offset } = cursor
    const bytes = cursor.take(Math.min(blockBytes, cursor.available))
    yield { type: 'quarantine', offset, bytes, rule: 'tar-damaged' }
  } while ((await cursor.fill(blockBytes)) > 0 && !(await startsMember(cursor)))
}

async function startsMember(cursor: ByteCursor): Promise<boolean> {
  const magic = Buffer.from(cursor.head().subarray(257, 262)).toString('latin1')
  return magic === 'ustar' && (await readHeader(cursor)) !== null
}

/** Passes bytes: into quarantine by a rule, or over them. */
async function* pass(
  cursor: ByteCursor,
  count: number,
  rule: IngestRuleId | null,
): AsyncGenerator<Piece, void> {
  const end = cursor.offset + count
  for (;;) {
    const { offset } = cursor
    const length = Math.min(end - offset, await cursor.fill(Math.min(pieceBytes, end - offset)))
    if (length === 0) return
    const bytes = cursor.take(length)
    if (rule === null) yield { type: 'passed', bytes: length, as: 'skipped' }
    else yield { type: 'quarantine', offset, bytes, rule }
  }
}

async function* takeUpTo(cursor: ByteCursor, end: number): AsyncGenerator<Uint8Array, void> {
  while (cursor.offset < end) {
    const length = Math.min(end - cursor.offset, await cursor.fill(1))
    if (length === 0) return
    yield cursor.take(length)
  }
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}

import { open, type FileHandle } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { bytesDump } from './bytes-dump.ts'
import { createCompanions } from './create-companions.ts'
import { fileDump } from './file-dump.ts'
import type { FoundDump } from './found-dump.ts'
import { noRoom } from './no-room.ts'
import { placeOf } from './place-of.ts'

/** What standard input is called as a dump, and as the site of its records. */
const STDIN_NAME = 'stdin'

/** Bytes that are held in memory; what is longer goes to a file. Chosen, not measured: a fraction of what a build takes. */
const HELD_BYTES = 16 * 1024 * 1024

/**
 * Reads standard input whole: it can be read once only, and dumps are read twice. What is too long for memory is put
 * into a temporary file, which goes when the process does.
 *
 * @param heldBytes what is longer goes to a file.
 * @throws UserError when that file cannot be written.
 */
export async function holdStdin(
  stdin: Readable,
  heldBytes: number = HELD_BYTES,
): Promise<FoundDump> {
  const held: Buffer[] = []
  let bytes = 0
  let spool: Spool | null = null
  for await (const chunk of stdin) {
    const piece = toBuffer(chunk)
    bytes += piece.length
    held.push(piece)
    if (bytes <= heldBytes) continue
    try {
      spool ??= await openSpool()
      await spool.file.writeFile(Buffer.concat(held.splice(0)))
    } catch (cause) {
      throw noRoom('Standard input', cause)
    }
  }
  if (spool === null) return bytesDump(STDIN_NAME, STDIN_NAME, Buffer.concat(held))
  await spool.file.close()
  const place = placeOf(STDIN_NAME, spool.path, [])
  return { ...fileDump(place, createCompanions()), folder: STDIN_NAME }
}

function toBuffer(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk)
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  throw new TypeError('Unexpected chunk of standard input, expected bytes')
}

interface Spool {
  readonly path: string
  readonly file: FileHandle
}

async function openSpool(): Promise<Spool> {
  const folder = mkdtempSync(join(tmpdir(), 'fonds-stdin-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, STDIN_NAME)
  return { path, file: await open(path, 'a') }
}

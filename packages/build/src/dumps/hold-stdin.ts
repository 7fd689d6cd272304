import { mkdtempSync, rmSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { errorCode } from '../error-code.ts'
import { UserError } from '../user-error.ts'
import { bytesDump } from './bytes-dump.ts'
import { createCompanions } from './create-companions.ts'
import { fileDump } from './file-dump.ts'
import type { FoundDump } from './found-dumps.ts'

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
      throw noRoom(cause)
    }
  }
  if (spool === null) return bytesDump(STDIN_NAME, STDIN_NAME, Buffer.concat(held))
  await spool.file.close()
  return { ...fileDump(STDIN_NAME, spool.path, [], createCompanions()), folder: STDIN_NAME }
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

function noRoom(cause: unknown): UserError {
  const code = errorCode(cause)
  const why = code === null ? '' : ` (${code})`
  return new UserError(
    3,
    `Standard input cannot be held in ${tmpdir()}${why}`,
    'Give it as a file instead, or name a folder with more room in the variable TMPDIR.',
    { cause },
  )
}

import type { Readable } from 'node:stream'
import { bytesDump } from './bytes-dump.ts'
import type { FoundDump } from './found-dumps.ts'

/** What standard input is called as a dump, and as the site of its records. */
const STDIN_NAME = 'stdin'

/** Reads standard input whole: it can be read once only, and dumps are read twice. */
export async function bufferStdin(stdin: Readable): Promise<FoundDump> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  return bytesDump(STDIN_NAME, STDIN_NAME, Buffer.concat(chunks))
}

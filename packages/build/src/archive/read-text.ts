import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** Bytes read at a time. Chosen, not measured. */
const READ_BYTES = 1 << 16

/** A file of UTF-8, piece by piece: it may be longer than a text can be. */
export function* readText(path: string): Generator<string, void> {
  const file = openSync(path, 'r')
  try {
    const decoder = new StringDecoder('utf8')
    const chunk = Buffer.allocUnsafe(READ_BYTES)
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      yield decoder.write(chunk.subarray(0, read))
    yield decoder.end()
  } finally {
    closeSync(file)
  }
}

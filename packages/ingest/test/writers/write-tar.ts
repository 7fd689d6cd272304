import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { pack } from 'tar-stream'
import type { Header } from 'tar-stream'

/** A member to be written. */
export interface TarInput {
  readonly name: string
  readonly content: string | Uint8Array
  readonly type?: Header['type']
}

/** Writes a tar archive. */
export async function writeTar(inputs: readonly TarInput[]): Promise<Buffer> {
  const archive = pack()
  for (const { name, content, type = 'file' } of inputs) {
    const header = {
      name,
      type,
      mtime: new Date(0),
      ...(type === 'symlink' ? { linkname: 'a' } : {}),
    }
    if (type === 'file') archive.entry(header, Buffer.from(content))
    else archive.entry(header)
  }
  archive.finalize()
  return buffer(Readable.from(archive))
}

import { extract } from 'tar-stream'
import type { Header } from 'tar-stream'

/**
 * The header of a tar member: its 512 bytes (ustar, GNU or pax), behind those of long names that belong to it.
 *
 * @returns null when it is no sound header.
 */
export async function decodeTarHeader(blocks: Uint8Array): Promise<Header | null> {
  const reader = extract()
  const header = await new Promise<Header | null>((resolve) => {
    reader.on('entry', (found, content) => {
      // Its content never comes, which is no error here.
      content.on('error', () => {})
      resolve(found)
    })
    reader.on('error', () => resolve(null))
    reader.on('finish', () => resolve(null))
    reader.end(Buffer.from(blocks))
  })
  reader.destroy()
  return header
}

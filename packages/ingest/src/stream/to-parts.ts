import type { StreamPart } from './stream-part.ts'

/** Bytes as parts of a stream without gaps. */
export async function* toParts(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<StreamPart, void> {
  for await (const bytes of chunks) yield { type: 'bytes', bytes }
}

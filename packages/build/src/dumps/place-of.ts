import type { DumpPlace } from './dump-place.ts'
import { openFile } from './open-file.ts'

/**
 * The place of a dump in a file. It is opened once here, so that what cannot be read is known before anything is done.
 *
 * @throws UnreadableError when the file, or one that speaks about it, cannot be opened.
 */
export function placeOf(name: string, path: string, companionPaths: readonly string[]): DumpPlace {
  const size = measure(path)
  for (const companion of companionPaths) measure(companion)
  return { name, path, size, companionPaths }
}

function measure(path: string): number {
  return openFile(path, (_, { size }) => size)
}

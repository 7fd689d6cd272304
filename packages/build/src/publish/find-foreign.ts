import { dataFiles } from '../archive/data-files.ts'
import type { OpenManifest } from '../archive/open-manifest.ts'
import { byBytes } from '../by-bytes.ts'

/**
 * The first file of an archive that its manifest does not list; null: none.
 *
 * @param paths of all that is there, in byte order.
 * @param isStray tells what anybody's file manager may have left.
 * @throws SyntaxError where the manifest cannot be read to its end.
 */
export function findForeign(
  manifest: OpenManifest,
  paths: Iterable<string>,
  isStray: (path: string) => boolean,
): string | null {
  const files = manifest.files()
  let listed = files.next()
  for (const path of paths) {
    while (listed.done !== true && byBytes(listed.value.path, path) < 0) listed = files.next()
    const isListed = listed.done !== true && listed.value.path === path
    if (!isListed && path !== dataFiles.manifest && !isStray(path)) return path
  }
  while (listed.done !== true) listed = files.next()
  return null
}

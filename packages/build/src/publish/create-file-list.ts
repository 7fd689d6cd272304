import { isManifestFile } from '../archive/manifest.guard.ts'
import type { ManifestFile } from '../archive/manifest.ts'
import { byBytes } from '../by-bytes.ts'
import { createSortedRows, type SortedRows } from '../rows/create-sorted-rows.ts'

/** The files of an archive that is being written: added in any order, told in that of their paths' bytes. */
export interface FileList extends SortedRows<ManifestFile> {
  /**
   * What was added until it is asked for the first.
   *
   * @throws TypeError at a path that was added twice.
   */
  readonly inOrder: () => Generator<ManifestFile, void>
}

/**
 * Begins a list.
 *
 * @param scratch a folder for what memory should not hold; it is made when it is needed.
 * @param most how many to hold in memory.
 */
export function createFileList(scratch: string, most?: number): FileList {
  const files = createSortedRows<ManifestFile>({
    scratch,
    compare: (a, b) => byBytes(a.path, b.path),
    isRow: isManifestFile,
    ...(most === undefined ? {} : { most }),
  })
  return {
    ...files,
    *inOrder() {
      let before: string | null = null
      for (const next of files.inOrder()) {
        if (next.path === before)
          throw new TypeError(`Unexpected second file ${next.path} in the archive`)
        before = next.path
        yield next
      }
    },
  }
}

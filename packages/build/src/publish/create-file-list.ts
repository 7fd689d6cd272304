import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isManifestFile } from '../archive/manifest.guard.ts'
import type { ManifestFile } from '../archive/manifest.ts'
import { byBytes } from '../by-bytes.ts'
import { insertInOrder } from '../insert-in-order.ts'
import { fromJsonLines, toJsonLines } from '../records/json-lines.ts'

/** Files that are held in memory, some 5 MB; more go to the disk as a run. Chosen, not measured. */
const HELD_FILES = 16_384
/** Files of a run that are read at a time while runs are merged: some 150 kB. Chosen, not measured. */
const SEGMENT_FILES = 1024

/** The files of an archive that is being written: added in any order, told in that of their paths' bytes. */
export interface FileList {
  readonly add: (file: ManifestFile) => void
  /**
   * What was added until it is asked for the first.
   *
   * @throws TypeError at a path that was added twice.
   */
  readonly inOrder: () => Generator<ManifestFile, void>
  /** Lets go of what it keeps on the disk. */
  readonly close: () => void
}

/** Where a segment of a run lies in the file that keeps them. */
interface Segment {
  readonly at: number
  readonly length: number
}

/**
 * Begins a list.
 *
 * @param scratch a folder for what memory should not hold; it is made when it is needed.
 */
export function createFileList(scratch: string, most: number = HELD_FILES): FileList {
  const runs: (readonly Segment[])[] = []
  const path = join(scratch, `files-${randomUUID()}`)
  let held: ManifestFile[] = []
  let file: number | null = null
  let end = 0

  const append = (files: readonly ManifestFile[]): Segment => {
    if (file === null) {
      mkdirSync(scratch, { recursive: true })
      file = openSync(path, 'wx+')
    }
    const bytes = toJsonLines(files)
    const segment = { at: end, length: bytes.length }
    writeFileSync(file, bytes)
    end += bytes.length
    return segment
  }
  const readRun = function* (run: readonly Segment[]): Generator<ManifestFile, void> {
    for (const { at, length } of run) {
      const bytes = Buffer.allocUnsafe(length)
      if (file === null || readSync(file, bytes, 0, length, at) !== length)
        throw new TypeError('Unexpected end of a list of files')
      yield* fromJsonLines(bytes, isManifestFile)
    }
  }

  return {
    add(added) {
      held.push(added)
      if (held.length < most) return
      held.sort(byPath)
      const run: Segment[] = []
      for (let start = 0; start < held.length; start += SEGMENT_FILES)
        run.push(append(held.slice(start, start + SEGMENT_FILES)))
      runs.push(run)
      held = []
    },
    *inOrder() {
      const last = held.toSorted(byPath)
      let before: string | null = null
      for (const next of merge([...runs.map(readRun), last.values()])) {
        if (next.path === before)
          throw new TypeError(`Unexpected second file ${next.path} in the archive`)
        before = next.path
        yield next
      }
    },
    close() {
      if (file !== null) closeSync(file)
      file = null
      rmSync(path, { force: true })
    },
  }
}

function* merge(runs: readonly Iterator<ManifestFile>[]): Generator<ManifestFile, void> {
  const cursors: { readonly run: Iterator<ManifestFile>; readonly file: ManifestFile }[] = []
  const advance = (run: Iterator<ManifestFile>): void => {
    const { value, done } = run.next()
    if (done !== true)
      insertInOrder(cursors, { run, file: value }, (a, b) => byPath(a.file, b.file))
  }
  for (const run of runs) advance(run)
  for (let first = cursors.shift(); first !== undefined; first = cursors.shift()) {
    yield first.file
    advance(first.run)
  }
}

function byPath(a: ManifestFile, b: ManifestFile): number {
  return byBytes(a.path, b.path)
}

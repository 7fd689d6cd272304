import { Readable } from 'node:stream'
import { RandomAccessReader, fromRandomAccessReaderPromise, getFileNameLowLevel } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { RandomAccess } from '../stream/random-access.ts'
import { localHeaderBytes } from './read-local-header.ts'

/** A member, by its name as it stands there: whether that is safe is not yet looked at. */
export interface ZipMember {
  readonly name: string
  readonly entry: Entry
}

/** A ZIP archive, with its directory. */
export interface OpenedZip {
  readonly zip: ZipFile
  readonly members: readonly ZipMember[]
}

/**
 * Opens a ZIP archive and reads its directory, which is checked: it comes from elsewhere.
 *
 * @returns why it cannot be read, as a sentence, when it cannot.
 */
export async function openZip(
  access: RandomAccess,
  maximumEntries: number,
): Promise<OpenedZip | string> {
  const members: ZipMember[] = []
  let zip: ZipFile
  try {
    // Names are judged by us, so that one bad name does not spoil the others.
    zip = await fromRandomAccessReaderPromise(new Reader(access), access.size, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
    })
    if (zip.entryCount > maximumEntries) {
      return `The ZIP archive has ${zip.entryCount} members, more than the cap of ${maximumEntries}`
    }
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
      const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
      members.push({ name, entry })
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `The directory of the ZIP archive cannot be read: ${why}`
  }
  return overlaps(members, access.size)
    ? 'Members of the ZIP archive overlap, or stand where none can be'
    : { zip, members }
}

function overlaps(members: readonly ZipMember[], size: number): boolean {
  const sorted = members
    .map(({ entry }) => entry)
    .sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const entry of sorted) {
    if (entry.relativeOffsetOfLocalHeader < end) return true
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize
  }
  return end > size
}

class Reader extends RandomAccessReader {
  readonly #access: RandomAccess

  constructor(access: RandomAccess) {
    super()
    this.#access = access
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#access.read(start, end), { objectMode: false })
  }
}

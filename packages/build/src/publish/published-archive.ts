/** An archive that stands where it was to be. */
export interface PublishedArchive {
  readonly files: number
  readonly bytes: number
  /** Of the manifest, over all files. */
  readonly digest: string
}

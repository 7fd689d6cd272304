/** A file or folder on the disk, as somebody named it. */
export interface GivenPath {
  /** Absolute, as it was named. */
  readonly absolute: string
  /** Where that leads: absolute, links resolved. */
  readonly real: string
  readonly isFolder: boolean
}

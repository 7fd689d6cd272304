/** An archive that a store was used for. It tells of places on a machine, and is no part of any archive. */
export interface RememberedArchive {
  /** Absolute. */
  readonly out: string
  /** Of its manifest. */
  readonly digest: string
  /** Of how its files stood on the disk; null where that says nothing. */
  readonly stamp: string | null
  /** The lists of the packs that it is made of. */
  readonly packs: readonly string[]
  /** Of the tasks that it was made by. */
  readonly keys: readonly string[]
}

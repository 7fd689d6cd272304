/** What can be wrong with an archive; the words of the command line's output. */
export type FlawKind =
  | 'manifest'
  | 'missing-file'
  | 'extra-file'
  | 'changed-file'
  | 'conservation'
  | 'record-id'
  | 'broken-link'
  | 'missing-bundle'
  | 'unsearchable'
  /** Only of an archive that was built anew to compare. */
  | 'not-rebuilt'

/** Something wrong with an archive. */
export interface Flaw {
  readonly kind: FlawKind
  /** File of the archive, `/`-separated. */
  readonly file: string
  /** What was met and what was expected, as a sentence. */
  readonly reason: string
}

/** What `verifyArchive` found. Sound when `flaws` is empty. */
export interface VerifyReport {
  /** That are there. */
  readonly files: number
  readonly records: number
  /** Internal links that were followed. */
  readonly links: number
  /** In code unit order of file, then kind. */
  readonly flaws: readonly Flaw[]
}

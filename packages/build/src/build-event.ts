/** The stages of a build, in order. */
export type BuildStage =
  'plan' | 'ingest' | 'evidence' | 'transform' | 'render' | 'index' | 'publish'

/** What a build says while it runs. Counts only grow within a stage. */
export interface BuildEvent {
  readonly stage: BuildStage
  /** Units done and to do: tasks or, in `index` and `publish`, pages and files; `total` is 0 while it is not known. */
  readonly done: number
  readonly total: number
  /** Records seen in this stage so far. */
  readonly records: number
}

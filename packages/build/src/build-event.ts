/** The stages of a build, in order; `meet` to `view` gather the evidence, `arrange` puts records
 * in order, `lean` makes what search sees. */
export type BuildStage =
  | 'plan'
  | 'ingest'
  | 'meet'
  | 'count'
  | 'merge'
  | 'view'
  | 'transform'
  | 'arrange'
  | 'render'
  | 'lists'
  | 'lean'
  | 'index'
  | 'publish'

/** What a build says while it runs. Counts only grow within a stage. */
export interface BuildEvent {
  readonly stage: BuildStage
  /** Units done and to do: tasks or, in `index` and `publish`, pages and files; `total` is 0 while it is not known. */
  readonly done: number
  readonly total: number
  /** Records seen in this stage so far. */
  readonly records: number
}

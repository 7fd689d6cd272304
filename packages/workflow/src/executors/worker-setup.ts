/** What a worker is given once, when it starts. Plain data. */
export interface WorkerSetup {
  /** The folder of the store, which each worker opens for itself. */
  readonly store: string
  /** The address of the module that exports `stageHandlers`. */
  readonly handlers: string
  readonly environment: unknown
}

/** A browser that may work on this machine. Plain data: the test setup hands it to the test workers. */
export interface Candidate {
  /** Where it comes from, as people read it. */
  readonly origin: string
  readonly executablePath: string
  /** What must stand in its environment beyond ours. */
  readonly env: Readonly<Record<string, string>>
}

/** A browser that was started, typed into and photographed here. */
export interface ProvenBrowser extends Candidate {
  readonly version: string
  /** Whether it runs with its own sandbox; as root, or in most containers, none does. */
  readonly sandbox: boolean
}

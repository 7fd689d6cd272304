/** `info`: a recorded fact · `warning`: done, but a person should look · `error`: the record or dump could not be read. */
export type Severity = 'info' | 'warning' | 'error'

/** One kind of thing that can be said about a dump, a record or a line. */
export interface Rule {
  /** What was met, as a sentence that can stand alone. */
  readonly reason: string
  /** Why it matters, and what to do. */
  readonly description: string
  readonly severity: Severity
}

/** A package's rules by id. The id is kebab-case and the anchor of its section in `docs/rules.md`. */
export type RuleCatalogue = Readonly<Record<string, Rule>>

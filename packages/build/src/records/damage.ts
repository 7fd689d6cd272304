/** What is wrong, by one rule, with a dump or with records of it. */
export interface Damage {
  readonly dump: string
  readonly rule: string
  /** What the first message says. */
  readonly reason: string
  /** Byte of the first one in the dump's stream. */
  readonly offset: number
  /** Its line in the dump's stream; null where that is not known. */
  readonly line: number | null
  /** How many messages there are. */
  readonly count: number
}

/** A feature that spoke about a line, and how loudly. */
export interface Voice {
  /** What was looked at, as `repeats-on-site` or `ends-a-sentence`. */
  readonly feature: string
  /** Its value for this line, as people read it. */
  readonly value: string
  /** Log-odds it added: above 0 for publishing, below 0 for setting aside. */
  readonly weight: number
}

/** Why lines became what they are. */
export interface Judgement {
  /** Id of the rule that decided, from a catalogue; the anchor of its section in `docs/rules.md`. */
  readonly rule: string
  /** 0 to 1: how sure the decision is. From 0.3 to 0.7 it is marked for review. */
  readonly confidence: number
}

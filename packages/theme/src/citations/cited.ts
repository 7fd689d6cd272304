/** What a citation of an edition says, as its sources say it: no name is taken apart, no date is guessed. */
export interface Cited {
  readonly id: string
  readonly title: string
  /** As the text says, else as its keeper does. */
  readonly author: string | null
  /** The same, a name each where that is a list of names. */
  readonly authors: readonly string[]
  /** EDTF; likewise. */
  readonly date: string | null
  /** The day of capture, `YYYY-MM-DD`. */
  readonly captured: string | null
  /** BCP 47; null when unsure. */
  readonly lang: string | null
  readonly site: string
  readonly publisher: string | null
  /** Where the page stood, as a link that can do nothing but lead there. */
  readonly original: string | null
  readonly archive: string
  /** Where the page stands in the archive; null when the archive does not know its own address. */
  readonly address: string | null
}

import type { Cut } from '@fonds/model'

/** Which passage is the title, and what of it. */
export interface FoundTitle {
  readonly index: number
  readonly title: string
  /** Stretches of the passage's first line that are no part of the title. */
  readonly cuts: readonly Cut[]
  /** An earlier copy with the site's name, which the page does not need twice. */
  readonly copy: number | null
}

/** What a task of `merge` tells besides its outputs. */
export interface MergeFacts {
  /** The site's parts of the first and the last key of each segment, in order. */
  readonly ranges: readonly (readonly [first: string, last: string])[]
}

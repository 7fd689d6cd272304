import type { InterfaceLanguage } from '@fonds/theme'

/** Parameters of the task of `arrange`. */
export interface ArrangeParams {
  /** The interface's: it decides the order of titles. */
  readonly language: InterfaceLanguage
  /** Records on one page of a list. */
  readonly pageSize: number
  /** Records of each shard. */
  readonly shards: readonly number[]
}

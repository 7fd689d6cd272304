/** Parameters of a task of `lean`: into how many bundles the languages of its shard are split. */
export interface LeanParams {
  readonly counts: Readonly<Record<string, number>>
}

/** Named columns of numbers, one row a unit: what the trees look at. Their order is part of the trained table. */
export interface FeatureTable {
  readonly count: number
  readonly names: string[]
  readonly columns: Float32Array[]
  /** Room for columns to come, a whole number of them; absent where none are added. */
  room?: Float32Array
}

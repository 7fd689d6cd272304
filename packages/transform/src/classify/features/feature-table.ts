/** Named columns of numbers, one row a unit: what the trees look at. Their order is part of the trained table. */
export interface FeatureTable {
  readonly count: number
  readonly names: string[]
  readonly columns: Float32Array[]
}

/** What readers gain and lose over all records. */
export interface Balance {
  /** Records in both readings, those of them that change, and those that the earlier reading does not hold. */
  compared: number
  changed: number
  unknown: number
  readonly gained: { lines: number; characters: number }
  readonly lost: { lines: number; characters: number }
  readonly renamed: { lines: number; characters: number }
}

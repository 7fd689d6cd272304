/** A dump, or something in one, that could not be read while the rest went on. */
export interface Failure {
  /** The dump, and the line or the byte of it at which the trouble begins. */
  readonly where: string
  readonly reason: string
  readonly hint: string
}

/**
 * 2: wrong usage or configuration, nothing was written · 3: an input could not be read at all · 4: the machine gave out.
 */
export type UserErrorCode = 2 | 3 | 4

/** Something that the person at the keyboard can put right: says what happened, where, and what to do next. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** The exit code of the command line. */
  readonly code: UserErrorCode
  /** What to do next, as a sentence. */
  readonly hint: string

  constructor(code: UserErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.hint = hint
  }
}

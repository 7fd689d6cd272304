import { UserError } from '../user-error.ts'

/** What cannot be read, though somebody named it or a folder lists it. */
export class UnreadableError extends UserError {
  readonly path: string
  /** What is the matter with it, to be put behind its name. */
  readonly reason: string

  constructor(path: string, reason: string, hint: string, options?: ErrorOptions) {
    super(3, `${path} ${reason}`, hint, options)
    this.path = path
    this.reason = reason
  }
}

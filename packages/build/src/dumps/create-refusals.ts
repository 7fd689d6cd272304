import { UserError } from '../user-error.ts'

/** Files named in one message; of more, the number is told. Chosen, not measured. */
const MOST_NAMES = 20

/** Dumps that cannot be opened, told together, so that they can be mended at once. */
export interface Refusals {
  /** What opening one gives; null where it throws a UserError, which is kept for the end. */
  readonly attempt: <Result>(open: () => Result) => Result | null
  /** @throws UserError that names all which could not be opened, where there are any. */
  readonly end: () => void
}

/** Begins with none. */
export function createRefusals(): Refusals {
  const first: UserError[] = []
  let count = 0
  return {
    attempt(open) {
      try {
        return open()
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        count += 1
        if (first.length < MOST_NAMES) first.push(error)
        return null
      }
    },
    end() {
      const [one] = first
      if (one === undefined) return
      if (count === 1) throw one
      const named = first.map(({ message }) => `\n  ${message}`).join('')
      const others = count === first.length ? '' : `\n  and ${count - first.length} more`
      throw new UserError(one.code, `${count} dumps cannot be opened:${named}${others}`, one.hint, {
        cause: one,
      })
    },
  }
}

import { isWriteError } from '../write-error.ts'

/**
 * Does what only helps the next build. The archive stands by then: a disk that is full must not make it look as if it
 * did not.
 */
export async function ifThereIsRoom(remember: () => void | Promise<void>): Promise<void> {
  try {
    await remember()
  } catch (error) {
    if (!isWriteError(error)) throw error
  }
}

import { errorCode } from './error-code.ts'
import { UserError } from './user-error.ts'

/** What a system says when it will not let anybody write, and what can be done about it. */
const hints = {
  ENOSPC: 'The disk is full: make room, and run the command again. It goes on where it stopped.',
  EDQUOT:
    'Your quota is used up: make room, and run the command again. It goes on where it stopped.',
  EROFS: 'The disk is read-only: publish to another one with `--out`, and name a `store` there.',
  EACCES: 'Check the permissions of the folder, or publish to another one with `--out`.',
  EPERM: 'Check the permissions of the folder, or publish to another one with `--out`.',
  EBUSY: 'Something holds the folder: close what uses it, or publish to another one with `--out`.',
  EXDEV: 'The folder is a disk of its own: publish to a folder inside it with `--out`.',
} as const

const writing = new Set(['ENOSPC', 'EDQUOT', 'EROFS'])

/** Whether an error says that nothing more can be written, whatever is tried. */
export function isWriteError(error: unknown): boolean {
  return writing.has(errorCode(error) ?? '')
}

/** Says in words what a system refused while an archive was written; other errors stay as they are. */
export function explainWriteError(error: unknown): unknown {
  const code = errorCode(error)
  if (!(error instanceof Error) || error instanceof UserError || !isHinted(code)) return error
  return new UserError(
    2,
    `The archive could not be written, and the one before is as it was: ${error.message}`,
    hints[code],
    { cause: error },
  )
}

function isHinted(code: string | null): code is keyof typeof hints {
  return code !== null && Object.hasOwn(hints, code)
}

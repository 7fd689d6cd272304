import type { ExitCode } from './exit-code.ts'

/** Takes the exit code that a command came to. */
export type Settle = (code: ExitCode) => void

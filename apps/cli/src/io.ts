import type { Readable, Writable } from 'node:stream'

/** Where text goes. */
export interface Output {
  /** Settles when the text is handed over: writers that wait do not outrun a slow reader. */
  readonly write: (text: string) => Promise<void>
  /** Whether a person sees it as it comes. */
  readonly terminal: boolean
  /** Characters a line; 80 when unknown. */
  readonly columns: number
  /** The stream behind it, for what draws on a terminal itself. */
  readonly stream: Writable
}

/** All of the world that a command touches besides files: so that a test can be one. */
export interface Io {
  readonly stdin: Readable
  /** What was asked for: the machine's output, and nothing else with `--json`. */
  readonly stdout: Output
  /** What people want to know: messages, progress, warnings. */
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Aborted with `interrupted` by Ctrl-C, with `no-reader` when nobody reads stdout any more. */
  readonly signal: AbortSignal
}

/** Why a command is to stop. */
export type StopReason = 'interrupted' | 'no-reader'

import type { KeptDumps } from '../plan/kept-dumps.ts'

/** What the handlers need to know of this machine. Plain data; nothing in it changes a result. */
export interface Environment {
  readonly dumps: KeptDumps
  /** A folder for what is made and thrown away again. */
  readonly scratch: string
}

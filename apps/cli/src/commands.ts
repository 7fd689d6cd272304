import type { Command } from 'commander'
import { buildCommand } from './command/build.ts'
import { explainCommand } from './command/explain.ts'
import { initCommand } from './command/init.ts'
import { inspectCommand } from './command/inspect.ts'
import { serveCommand } from './command/serve.ts'
import { verifyCommand } from './command/verify.ts'
import type { Io } from './io.ts'
import type { Settle } from './settle.ts'

/** What `fonds` can do, in the order in which its help tells. */
export const commands: readonly ((io: Io, settle: Settle) => Command)[] = [
  buildCommand,
  serveCommand,
  inspectCommand,
  explainCommand,
  verifyCommand,
  initCommand,
]

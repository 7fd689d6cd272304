import picocolors from 'picocolors'
import type { Io, Output } from './io.ts'

export type Ink = ReturnType<typeof picocolors.createColors>

/** Colours for an output: only on a terminal, and not where `NO_COLOR` or a dumb terminal asks for none. */
export function inkOf(output: Output, env: Io['env']): Ink {
  const forced = (env['FORCE_COLOR'] ?? '') !== '' && env['FORCE_COLOR'] !== '0'
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  return picocolors.createColors(!refused && (output.terminal || forced))
}

import { isAbsolute, resolve } from 'node:path'
import type { Io } from './io.ts'

/** A path as it was typed, or, where the command runs for another folder than the process, in full. */
export function pathFromHere(path: string, io: Io): string {
  return io.cwd === process.cwd() || isAbsolute(path) ? path : resolve(io.cwd, path)
}

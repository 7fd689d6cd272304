import type { Io } from './io.ts'
import { pathFromHere } from './path-from-here.ts'

/** The path of dumps as `findDumps` takes it; `-`, standard input, stays. */
export function dumpPath(path: string, io: Io): string {
  return path === '-' ? path : pathFromHere(path, io)
}

import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { UserError } from '../user-error.ts'

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
}

/**
 * Takes a lock that names its holder. One that a dead process of this machine left behind is taken over.
 *
 * @yields what gives it back.
 * @throws UserError when another build holds it.
 */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  const own = `${JSON.stringify({ pid: process.pid, host: hostname() })}\n`
  const mine = `${path}.${randomUUID()}`
  writeFileSync(mine, own)
  try {
    while (!linked(mine, path)) {
      const text = readIfThere(path)
      if (text === null) continue
      const holder = toHolder(text)
      if (holder === null || !isDead(holder)) throw held(path, holder)
      dropStale(path, text)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return () => {
    if (readIfThere(path) === own) rmSync(path, { force: true })
  }
}

/** Linking fails when the name is taken: whoever links first has the lock, whole content and all. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Moves the stale lock aside; if a faster process has put its own there meanwhile, gives that one back. */
function dropStale(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  if (readIfThere(aside) !== stale) linked(aside, path)
  rmSync(aside, { force: true })
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function toHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text)
    return isHolder(value) ? value : null
  } catch {
    return null
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'host' in value &&
    typeof value.host === 'string'
  )
}

/** A process of another machine can not be asked: its lock stands. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return hasCode(error, 'ESRCH')
  }
}

function held(path: string, holder: Holder | null): UserError {
  const who = holder === null ? 'Somebody' : `Process ${holder.pid} on ${holder.host}`
  return new UserError(
    2,
    `${who} is building this archive (${path})`,
    'Wait until it is done. If no build is running there, remove that file.',
  )
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

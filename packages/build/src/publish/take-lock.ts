import { randomUUID } from 'node:crypto'
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../error-code.ts'
import { UserError } from '../user-error.ts'
import { processStart } from './process-start.ts'

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** Tells it from a later process with its number; null where the system does not say. */
  readonly started: string | null
}

/**
 * Takes a lock that names its holder. One that a dead process of this machine left behind is taken over.
 *
 * @yields what gives it back.
 * @throws UserError when another build holds it.
 */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  const { pid } = process
  const holder: Holder = { pid, host: hostname(), started: processStart(pid) }
  const own = `${JSON.stringify(holder)}\n`
  const mine = besideName(path)
  writeFileSync(mine, own)
  try {
    while (!linked(mine, path)) {
      const text = readIfThere(path)
      if (text === null) continue
      const other = toHolder(text)
      if (other === null || !isDead(other)) throw held(path, other)
      dropStale(path, text)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  dropStrays(path)
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
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Moves the stale lock aside; if a faster process has put its own there meanwhile, gives that one back. */
function dropStale(path: string, stale: string): void {
  const aside = besideName(path)
  try {
    renameSync(path, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  if (readIfThere(aside) !== stale) linked(aside, path)
  rmSync(aside, { force: true })
}

/** A name beside the lock, for a moment: it tells whose it is even before anything is written there. */
function besideName(path: string): string {
  return `${path}.${process.pid}.${randomUUID()}`
}

/** Takes away what processes left beside the lock that were killed while they took it. */
function dropStrays(path: string): void {
  const folder = dirname(path)
  const beginning = `${basename(path)}.`
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(beginning)) continue
    const pid = Number(name.slice(beginning.length).split('.')[0])
    const stray = join(folder, name)
    const holder = toHolder(readIfThere(stray) ?? '') ?? { pid, host: hostname(), started: null }
    if (Number.isInteger(pid) && isDead(holder)) rmSync(stray, { force: true })
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
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
    typeof value.host === 'string' &&
    'started' in value &&
    (value.started === null || typeof value.started === 'string')
  )
}

/** A process of another machine cannot be asked: its lock stands. */
function isDead({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
  // The number lives: after a restart of the machine, or of a container, it may be another's.
  const now = processStart(pid)
  return started !== null && now !== null && now !== started
}

function held(path: string, holder: Holder | null): UserError {
  const who = holder === null ? 'Somebody' : `Process ${holder.pid} on ${holder.host}`
  return new UserError(
    2,
    `${who} is building this archive (${path})`,
    'Wait until it is done. If no build is running there, remove that file.',
  )
}

import { readdirSync, readFileSync } from 'node:fs'

/** Between two looks; what is taken and given back between them is not seen. */
const LOOK_EVERY_MS = 50

const BYTES_A_KILOBYTE = 1024

/** The most memory that was seen to be held, in bytes. */
export interface PeakMemory {
  /** By a process and all that it starts, at one time. */
  readonly peak: number
  /** By that process alone: its threads are of it. */
  readonly own: number
}

/**
 * Watches the memory of a process and of all that it starts. What processes share is counted for each. Linux only;
 * elsewhere 0.
 */
export function peakMemory(pid: number): { readonly stop: () => PeakMemory } {
  let peak = 0
  let own = 0
  const look = (): void => {
    const held = residentOf(pid)
    peak = Math.max(peak, held.peak)
    own = Math.max(own, held.own)
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return { peak, own }
    },
  }
}

function residentOf(root: number): PeakMemory {
  const parents = new Map<number, number>()
  const held = new Map<number, number>()
  for (const name of processes()) {
    const status = readStatus(name)
    if (status === null) continue
    parents.set(status.pid, status.parent)
    held.set(status.pid, status.bytes)
  }
  let peak = 0
  for (const [pid, bytes] of held) if (isUnder(pid, root, parents)) peak += bytes
  return { peak, own: held.get(root) ?? 0 }
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function readStatus(name: string): { pid: number; parent: number; bytes: number } | null {
  try {
    const text = readFileSync(`/proc/${name}/status`, 'utf8')
    const number = (key: string): number =>
      Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
    return { pid: Number(name), parent: number('PPid'), bytes: number('VmRSS') * BYTES_A_KILOBYTE }
  } catch {
    // It ended while we looked.
    return null
  }
}

function isUnder(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === root) return true
  }
  return false
}

import { readdirSync, readFileSync } from 'node:fs'

/** Between two looks; what is taken and given back between them is not seen. */
const LOOK_EVERY_MS = 50

const BYTES_A_KILOBYTE = 1024

/**
 * Watches the memory of a process and of all that it starts: the greatest sum seen of what they hold at one time, in
 * bytes. Linux only; elsewhere 0.
 */
export function peakMemory(pid: number): { readonly stop: () => number } {
  let peak = 0
  const look = (): void => {
    peak = Math.max(peak, residentOf(pid))
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

function residentOf(root: number): number {
  const parents = new Map<number, number>()
  const held = new Map<number, number>()
  for (const name of processes()) {
    const status = readStatus(name)
    if (status === null) continue
    parents.set(status.pid, status.parent)
    held.set(status.pid, status.bytes)
  }
  let sum = 0
  for (const [pid, bytes] of held) if (isUnder(pid, root, parents)) sum += bytes
  return sum
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

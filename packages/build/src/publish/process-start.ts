import { readFileSync } from 'node:fs'

/** Fields of `/proc/<pid>/stat` after the name, which may hold blanks itself; the time of the start is the 22nd of all. */
const STARTED = 22 - 3

/**
 * When a process was started, in a form that no other process of this machine had or will have: the system's boot and the
 * ticks since. Null where there is no such process, or the system does not tell (only Linux does).
 */
export function processStart(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[STARTED]
    return ticks === undefined ? null : `${boot} ${ticks}`
  } catch {
    return null
  }
}

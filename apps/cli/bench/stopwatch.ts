import { readFileSync } from 'node:fs'

/** Seconds by the clock, and seconds that processors worked: for this process and the children it has seen end. */
export interface Spent {
  readonly wall: number
  readonly cpu: number
}

const MILLISECONDS_A_SECOND = 1000
const MICROSECONDS_A_SECOND = 1_000_000

/** Of Linux's accounts of children; it is 100 on every common system. */
const TICKS_A_SECOND = 100

/** Fields of `/proc/<process>/stat` behind the name: user and system time of children that have ended. */
const CHILDREN_USER = 13
const CHILDREN_SYSTEM = 14

/** Starts a watch; each call of it says what was spent since. */
export function stopwatch(): () => Spent {
  const began = reading()
  return () => {
    const now = reading()
    return { wall: now.wall - began.wall, cpu: now.cpu - began.cpu }
  }
}

function reading(): Spent {
  const { user, system } = process.cpuUsage()
  return {
    wall: performance.now() / MILLISECONDS_A_SECOND,
    cpu: (user + system) / MICROSECONDS_A_SECOND + childrenSeconds(),
  }
}

/**
 * CPU seconds of the processes that one has started and seen end. 0 where there is no such file: on other systems than Linux the
 * work of children is not counted.
 */
export function childrenSeconds(pid = 'self'): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_SYSTEM])) / TICKS_A_SECOND
  } catch {
    return 0
  }
}

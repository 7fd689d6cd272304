import { byBytes } from '../by-bytes.ts'
import type { Damage } from './damage.ts'

/** One damage a dump and rule, in the order of dumps and rules, whatever order they are given in. */
export function addDamages(all: Iterable<Damage>): readonly Damage[] {
  const sums = new Map<string, Damage>()
  for (const damage of all) {
    const key = `${damage.dump}\0${damage.rule}`
    const other = sums.get(key)
    sums.set(key, other === undefined ? damage : join(other, damage))
  }
  return [...sums.values()].sort((a, b) => byBytes(a.dump, b.dump) || byBytes(a.rule, b.rule))
}

function join(a: Damage, b: Damage): Damage {
  return { ...(isBefore(b, a) ? b : a), count: a.count + b.count }
}

function isBefore(a: Damage, b: Damage): boolean {
  return a.offset === b.offset ? a.reason < b.reason : a.offset < b.offset
}

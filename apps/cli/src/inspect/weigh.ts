import type { Balance } from './balance.ts'
import type { Comparison } from './compare-readings.ts'

const ways = ['gained', 'lost', 'renamed'] as const

/** Counts one record in. */
export function weigh(balance: Balance, comparison: Comparison): void {
  if (!comparison.known) {
    balance.unknown += 1
    return
  }
  balance.compared += 1
  if (ways.some((way) => comparison[way].length > 0)) balance.changed += 1
  for (const way of ways) {
    balance[way].lines += comparison[way].length
    for (const { text } of comparison[way])
      balance[way].characters += text.replaceAll(/\s/g, '').length
  }
}

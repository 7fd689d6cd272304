import { countOf } from '../count-of.ts'
import { formatNumber } from '../format-number.ts'
import type { Ink } from '../ink.ts'
import type { Comparison } from './compare-readings.ts'

const ways = ['gained', 'lost', 'renamed'] as const

/** What readers gain and lose over all records. */
export interface Balance {
  /** Records in both readings, those of them that change, and those that the earlier reading does not hold. */
  compared: number
  changed: number
  unknown: number
  readonly gained: { lines: number; characters: number }
  readonly lost: { lines: number; characters: number }
  readonly renamed: { lines: number; characters: number }
}

export function emptyBalance(): Balance {
  return {
    compared: 0,
    changed: 0,
    unknown: 0,
    gained: { lines: 0, characters: 0 },
    lost: { lines: 0, characters: 0 },
    renamed: { lines: 0, characters: 0 },
  }
}

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

/**
 * The sum, for people.
 *
 * @param earlier how many records the earlier reading holds.
 */
export function drawBalance(balance: Balance, earlier: number, ink: Ink): string {
  const { compared, changed, unknown, gained, lost, renamed } = balance
  const gone = earlier - compared
  return [
    `${ink.bold('Gain')} ${amount(gained)}`,
    `${ink.bold('Loss')} ${amount(lost)}`,
    ...(renamed.lines === 0 ? [] : [`${ink.bold('Kind')} ${amount(renamed)} of another kind`]),
    `${formatNumber(changed)} of ${formatNumber(compared)} records read differently` +
      (unknown === 0 ? '' : ` · ${formatNumber(unknown)} not in the earlier reading`) +
      (gone === 0 ? '' : ` · ${formatNumber(gone)} of the earlier reading not read now`),
    '',
  ].join('\n')
}

function amount({ lines, characters }: Balance['gained']): string {
  return `${countOf(lines, 'line')}, ${countOf(characters, 'character')}`
}

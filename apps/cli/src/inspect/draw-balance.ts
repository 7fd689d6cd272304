import { countOf } from '../count-of.ts'
import { formatNumber } from '../format-number.ts'
import type { Ink } from '../ink.ts'
import type { Balance } from './balance.ts'

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

import type { Spread } from '@fonds/model'
import type { Unit } from '../../src/passages/unit.ts'

/** A unit for each line that is not blank; all of one spread, or as the table says. */
export function linesAsUnits(
  text: string,
  spreadOf: (line: string) => Spread = () => 'own',
): readonly Unit[] {
  const units: Unit[] = []
  let blankBefore = 0
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') {
      blankBefore++
      return
    }
    units.push({
      text: line.trim(),
      lines: [at + 1, at + 1],
      blankBefore,
      indent: line.length - line.trimStart().length,
      spread: spreadOf(line),
    })
    blankBefore = 0
  })
  return units
}

import type { Balance } from './balance.ts'

/** Of no record yet. */
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

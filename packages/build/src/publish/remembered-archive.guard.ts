import type { RememberedArchive } from './remembered-archive.ts'

export function isRememberedArchive(value: unknown): value is RememberedArchive {
  return (
    typeof value === 'object' &&
    value !== null &&
    'out' in value &&
    typeof value.out === 'string' &&
    'digest' in value &&
    typeof value.digest === 'string' &&
    'stamp' in value &&
    (value.stamp === null || typeof value.stamp === 'string') &&
    'packs' in value &&
    isTexts(value.packs) &&
    'keys' in value &&
    isTexts(value.keys)
  )
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

import type { Language } from './language.ts'

/** A whole number with its digits grouped, as the language writes it; digits are 0 to 9 everywhere. */
export function formatNumber(language: Language, value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language.digitGroup)
}

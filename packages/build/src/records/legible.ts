/** A letter, a digit, a mark or a sign; spaces, controls and invisible characters say nothing. */
const ink = /[\p{L}\p{N}\p{P}\p{S}]/u

/** What metadata says, on one line; null when it says nothing that can be read. */
export function legible(value: string | null): string | null {
  return value !== null && ink.test(value) ? value.replace(/\s+/g, ' ').trim() : null
}

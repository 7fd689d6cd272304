import type { Cut } from '@fonds/model'

/** What is left of a line from a UTF-16 code unit on, without its set-aside stretches. */
export function withoutCuts(value: string, cuts: readonly Cut[], from = 0): string {
  if (cuts.length === 0) return value.slice(from)
  const parts: string[] = []
  let at = from
  for (const { start, end } of cuts) {
    parts.push(value.slice(at, start))
    at = Math.max(at, end)
  }
  parts.push(value.slice(at))
  return parts.join('')
}

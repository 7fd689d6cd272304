import type { Passage } from './passage.ts'

/** Passages right after each other: from one up to another, which is no longer one of them. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** Every passage that belongs to a run goes on with the one before it. */
const ALWAYS = (): boolean => true

/**
 * Lists the longest runs of passages of one sort, in order. Linear.
 *
 * @param belongs whether a passage is of that sort.
 * @param goesOn whether one that is belongs to the same run as the one right above it.
 */
export function listRuns(
  passages: readonly Passage[],
  belongs: (passage: Passage) => boolean,
  goesOn: (passage: Passage) => boolean = ALWAYS,
): Run[] {
  const runs: Run[] = []
  let start: number | null = null
  passages.forEach((passage, index) => {
    const isOne = belongs(passage)
    if (start !== null && !(isOne && goesOn(passage))) {
      runs.push({ start, end: index })
      start = null
    }
    if (isOne) start ??= index
  })
  if (start !== null) runs.push({ start, end: passages.length })
  return runs
}

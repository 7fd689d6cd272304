import type { LineMarks } from './line-marks.ts'

/** A line that says what the page said, and nothing else. */
export const noMarks: LineMarks = { cuts: [], whole: null }

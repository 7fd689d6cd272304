import { safeSegment } from '../addresses/safe-segment.ts'

/** The anchor of a heading in a list of records. */
export function headingAnchor(heading: string): string {
  return `at-${safeSegment(heading)}`
}

import { SIGNS } from '../lists/signs.ts'
import { formatDate } from '../strings/format-date.ts'
import type { Frame } from './frame.ts'

/** The heading of a group of records, as it is shown: a letter, a month, or what stands for all signs. */
export function groupName(frame: Frame, heading: string): string {
  return heading === SIGNS
    ? frame.language.strings.browse.signs
    : formatDate(frame.language, heading)
}

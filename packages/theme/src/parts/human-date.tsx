import type { Result } from 'hastscript'
import { formatDate } from '../strings/format-date.ts'
import type { Frame } from './frame.ts'

const machine = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** An EDTF date for people, with the date itself where HTML can hold it. */
export function humanDate(frame: Frame, edtf: string): Result {
  const text = formatDate(frame.language, edtf)
  if (!machine.test(edtf)) return <bdi>{text}</bdi>
  return <time dateTime={edtf}>{text}</time>
}

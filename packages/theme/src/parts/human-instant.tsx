import type { Result } from 'hastscript'
import { fill } from './fill.ts'
import { formatDate } from '../strings/format-date.ts'
import type { Frame } from './frame.ts'

const utc = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/

/** A moment in UTC for people: its day, its hour and minute. What is no such moment stays as it is written. */
export function humanInstant(frame: Frame, instant: string): Result {
  const match = utc.exec(instant)
  if (match?.[1] === undefined) return <bdi dir="ltr">{instant}</bdi>
  return (
    <time dateTime={instant}>
      {fill(frame.language.date.moment, {
        date: formatDate(frame.language, match[1]),
        time: <bdi dir="ltr">{match[2]} UTC</bdi>,
      })}
    </time>
  )
}

import type { Result } from 'hastscript'
import type { EditionPage } from '../pages/edition-page.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatNumber } from '../strings/format-number.ts'
import { anchorOfLine } from './anchor-of-line.ts'
import { fact } from './fact.tsx'
import { fill } from './fill.ts'
import type { Frame } from './frame.ts'
import { humanDate } from './human-date.tsx'
import { humanInstant } from './human-instant.tsx'
import { saidBy } from './said-by.tsx'

/** Of when a record is: the date that its text states, the moment of its capture. */
export function dateFacts(frame: Frame, page: EditionPage): Result {
  const { language } = frame
  const say = language.strings.edition
  const { record, summary } = page
  return (
    <>
      {summary.date === null
        ? fact(say.dated, say.notDated)
        : fact(
            say.dated,
            humanDate(frame, summary.date.edtf),
            <small>{fill(say.statedIn, { line: stated(frame, page, summary.date.line) })}</small>,
          )}
      {fact(
        say.captured,
        record.captured === null ? say.notCaptured : humanInstant(frame, record.captured),
        saidBy(language, record.capturedFrom),
      )}
    </>
  )
}

/** The number of the line that states the date; a link where that line starts a published block. */
function stated(frame: Frame, page: EditionPage, line: number): Result {
  const text = formatNumber(frame.language, line)
  const anchor = anchorOfLine(page.edition.body, line)
  if (anchor === null) return <span>{text}</span>
  return (
    <a
      href={`#${anchor}`}
      aria-label={fillText(frame.language.strings.edition.line, { line: text })}
    >
      {text}
    </a>
  )
}

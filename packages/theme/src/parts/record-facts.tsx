import type { EditionSummary } from '@fonds/model'
import type { Result } from 'hastscript'
import { fill } from './fill.ts'
import type { Frame } from './frame.ts'
import { humanDate } from './human-date.tsx'
import { languageLabel } from './language-label.tsx'

/** The line of facts above a text: what it is, of when, in which language, by whom, and its text as found; its source stands in the trail. */
export function recordFacts(frame: Frame, summary: EditionSummary): Result {
  const { language } = frame
  const say = language.strings
  return (
    <ul class="facts">
      <li class="fact-kind">
        <a href={frame.to({ kind: 'kind', of: summary.kind, page: 1 })}>
          {say.kinds[summary.kind]}
        </a>
      </li>
      {summary.dated === null ? null : <li>{humanDate(frame, summary.dated)}</li>}
      <li>{languageLabel(frame, summary.lang)}</li>
      {summary.by === null ? null : (
        <li>{fill(say.edition.by, { author: <bdi>{summary.by}</bdi> })}</li>
      )}
      <li class="fact-source">
        <a id="source-way" href={frame.to({ kind: 'text', id: summary.id })}>
          {say.edition.sourceText}
        </a>
      </li>
    </ul>
  )
}

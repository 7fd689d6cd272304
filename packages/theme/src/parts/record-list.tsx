import type { EditionSummary } from '@fonds/model'
import type { Result } from 'hastscript'
import { count } from '../strings/count.ts'
import { fill } from './fill.ts'
import { formatDate } from '../strings/format-date.ts'
import type { Frame } from './frame.ts'
import { humanDate } from './human-date.tsx'
import { languageLabel } from './language-label.tsx'

/** What a list already says of all its records, and so does not repeat for each. */
export type KnownFact = 'source' | 'language'

/** Records as a list: each with its title and the facts that tell it from others. */
export function recordList(
  frame: Frame,
  records: readonly EditionSummary[],
  known: KnownFact | null = null,
): Result {
  return <ul class="records">{records.map((record) => recordItem(frame, record, known))}</ul>
}

function recordItem(frame: Frame, record: EditionSummary, known: KnownFact | null): Result {
  const { language } = frame
  const say = language.strings
  return (
    <li>
      <a class="record-name" href={frame.to({ kind: 'edition', id: record.id })}>
        <bdi lang={record.lang}>{record.label}</bdi>
      </a>
      <ul class="facts">
        {record.dated !== null ? (
          <li>{humanDate(frame, record.dated)}</li>
        ) : record.captured !== null ? (
          <li>
            {fill(say.browse.captured, {
              date: formatDate(language, record.captured.slice(0, 10)),
            })}
          </li>
        ) : null}
        {record.by === null ? null : (
          <li>{fill(say.edition.by, { author: <bdi>{record.by}</bdi> })}</li>
        )}
        {known === 'source' ? null : (
          <li>
            <bdi>{record.site}</bdi>
          </li>
        )}
        {known === 'language' ? null : <li>{languageLabel(frame, record.lang)}</li>}
        <li>
          {record.entries.length === 0
            ? say.kinds[record.kind]
            : count(language, say.counts.entries, record.entries.length)}
        </li>
      </ul>
    </li>
  )
}

import type { Sighting } from '@fonds/model'
import type { Result } from 'hastscript'
import type { EditionPage } from '../pages/edition-page.ts'
import { count } from '../strings/count.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Language } from '../strings/language.ts'
import { breakAtMarks } from './break-at-marks.tsx'
import { fact } from './fact.tsx'
import { fill } from './fill.ts'
import type { Frame } from './frame.ts'

/** In which dump a record was found, at which bytes, and how those were read. */
export function dumpFacts({ language }: Frame, { record }: EditionPage): Result {
  const say = language.strings.edition
  return (
    <>
      {fact(
        say.dump,
        <bdi class="code" dir="ltr">
          {breakAtMarks(record.dump)}
        </bdi>,
        <small>{say.formats[record.format]}</small>,
      )}
      {fact(
        say.byteRange,
        <bdi dir="ltr">{byteRange(language, record)}</bdi>,
        <small>{count(language, language.strings.counts.bytes, record.bytes)}</small>,
      )}
      {fact(
        say.digest,
        <bdi class="code" dir="ltr">
          {record.sha256}
        </bdi>,
      )}
      {fact(
        say.encoding,
        <bdi class="code" dir="ltr">
          {record.encoding.used}
        </bdi>,
        <small>{say.encodingFrom[record.encoding.from]}</small>,
        record.encoding.declared === null ||
          record.encoding.declared.toLowerCase() === record.encoding.used ? null : (
          <small>
            {fill(say.declared, { declared: <bdi dir="ltr">{record.encoding.declared}</bdi> })}
          </small>
        ),
      )}
      {record.sightings.length === 0
        ? null
        : fact(
            say.alsoFound,
            ...record.sightings.map((sighting) => (
              <bdi class="code" dir="ltr">
                {`${sighting.dump} · ${byteRange(language, sighting)}`}
              </bdi>
            )),
          )}
      {fact(
        say.record,
        <bdi class="code" dir="ltr">
          {record.id}
        </bdi>,
      )}
    </>
  )
}

/** First and last byte. */
function byteRange(language: Language, { offset, bytes }: Sighting): string {
  const first = formatNumber(language, offset)
  return bytes < 2 ? first : `${first}–${formatNumber(language, offset + bytes - 1)}`
}

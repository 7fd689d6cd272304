import type { FactOrigin, Sighting } from '@fonds/model'
import type { Result } from 'hastscript'
import type { EditionPage } from '../pages/edition-page.ts'
import { count } from '../strings/count.ts'
import { fill } from './fill.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Language } from '../strings/language.ts'
import { anchorOfLine } from './anchor-of-line.ts'
import { archivistFacts } from './archivist-facts.tsx'
import { breakAtMarks } from './break-at-marks.tsx'
import { fact } from './fact.tsx'
import type { Frame } from './frame.ts'
import { humanDate } from './human-date.tsx'
import { humanInstant } from './human-instant.tsx'
import { webLink } from '../addresses/web-link.ts'

/** The card that says where a record comes from: every fact as the dump gives it, and who said so. */
export function provenance(frame: Frame, page: EditionPage): Result {
  const { language } = frame
  const say = language.strings.edition
  const { record, summary } = page
  const link = webLink(record.url)
  return (
    <section
      class="card provenance"
      aria-labelledby="provenance"
      lang={language.tag}
      dir={language.dir}
    >
      <h2 id="provenance">{say.provenance}</h2>
      <dl>
        {fact(
          say.source,
          <a href={frame.to({ kind: 'source', site: record.site, page: 1 })}>
            <bdi>{breakAtMarks(record.site)}</bdi>
          </a>,
          <small>{say.siteFrom[record.siteFrom]}</small>,
        )}
        {fact(
          say.address,
          record.url === null ? (
            say.noAddress
          ) : (
            <bdi class="code" dir="ltr">
              {breakAtMarks(record.url)}
            </bdi>
          ),
          saidBy(language, record.urlFrom),
          link === null ? null : (
            <a class="original" href={link} rel="external nofollow">
              {say.openOriginal}
            </a>
          ),
        )}
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
      </dl>
      {archivistFacts(frame, record.metadata)}
      <ul class="files">
        <li>
          <a href={frame.to({ kind: 'text', id: record.id })}>{say.sourceText}</a>
        </li>
        {page.hasOriginal ? (
          <li>
            <a href={frame.to({ kind: 'original', id: record.id })}>{say.originalBytes}</a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

/** Who gives a fact; nothing for a fact that nobody gives. */
function saidBy(language: Language, from: FactOrigin | null): Result | null {
  return from === null ? null : <small>{language.strings.edition.factFrom[from]}</small>
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

/** First and last byte. */
function byteRange(language: Language, { offset, bytes }: Sighting): string {
  const first = formatNumber(language, offset)
  return bytes < 2 ? first : `${first}–${formatNumber(language, offset + bytes - 1)}`
}

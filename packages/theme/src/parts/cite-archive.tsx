import type { Result } from 'hastscript'
import type { AboutPage } from '../pages/about-page.ts'
import { count } from '../strings/count.ts'
import { fill } from './fill.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatDate } from '../strings/format-date.ts'
import type { Frame } from './frame.ts'

/** How to cite the archive as a whole. */
export function citeArchive(frame: Frame, { counts, captured }: AboutPage): Result {
  const { site, language } = frame
  const say = language.strings.about
  return (
    <>
      <p class="citation">
        {fill(say.citation, {
          publisher: site.publisher === null ? '' : <>{<bdi>{site.publisher}</bdi>}. </>,
          archive: <bdi>{site.title}</bdi>,
          records: count(language, language.strings.counts.records, counts.records),
          captured: captured === null ? '' : captures(frame, captured),
          version: site.version,
        })}
        {site.url === null ? null : (
          <>
            {' '}
            <bdi dir="ltr">{site.url}</bdi>
          </>
        )}
      </p>
      <p>{say.citeDigest}</p>
    </>
  )
}

function captures({ language }: Frame, { from, to }: NonNullable<AboutPage['captured']>): string {
  const say = language.strings.about
  const days = { from: formatDate(language, from), to: formatDate(language, to) }
  return fillText(from === to ? say.citationCapturedOn : say.citationCaptured, days)
}

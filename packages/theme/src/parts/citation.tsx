import type { Result } from 'hastscript'
import type { EditionPage } from '../pages/edition-page.ts'
import { fill } from '../strings/fill.ts'
import { addressOf } from '../addresses/address-of.ts'
import { formatDate } from '../strings/format-date.ts'
import type { Content } from './content.ts'
import type { Frame } from './frame.ts'

/** How to cite the page, as text to copy. */
export function citation(frame: Frame, page: EditionPage): Result {
  const { language, site } = frame
  const say = language.strings.edition
  const { summary, record } = page
  const author = summary.author ?? record.metadata.creator
  return (
    <section class="cite" aria-labelledby="cite" lang={language.tag} dir={language.dir}>
      <h2 id="cite">{say.cite}</h2>
      <p class="citation">
        {fill(say.citation, {
          author:
            author === null ? (
              ''
            ) : (
              <>
                <bdi>{author}</bdi>.{' '}
              </>
            ),
          title: <bdi lang={summary.lang}>{summary.label}</bdi>,
          site: <bdi>{summary.site}</bdi>,
          date: dateOf(frame, page),
          archive: <bdi>{site.title}</bdi>,
          id: <bdi dir="ltr">{summary.id}</bdi>,
        })}
        {site.url === null ? null : (
          <>
            {' '}
            <bdi dir="ltr">{`${site.url}${addressOf({ kind: 'edition', id: summary.id })}`}</bdi>
          </>
        )}
      </p>
    </section>
  )
}

/** The date that the text states, else the one that its keeper states, else the day of capture, said to be that. */
function dateOf({ language }: Frame, { summary, record }: EditionPage): Content {
  const say = language.strings.edition
  const stated = summary.date?.edtf ?? record.metadata.date
  if (stated !== null) return fill(say.citationDated, { date: formatDate(language, stated) })
  if (record.captured === null) return ''
  return fill(say.citationCaptured, { date: formatDate(language, record.captured.slice(0, 10)) })
}

import type { Result } from 'hastscript'
import type { EditionPage } from '../pages/edition-page.ts'
import { fill } from './fill.ts'
import { citationLinks } from '../citations/citation-links.ts'
import { endOnce } from '../citations/end-once.ts'
import type { Cited } from '../citations/cited.ts'
import { toCited } from '../citations/to-cited.ts'
import { formatDate } from '../strings/format-date.ts'
import type { Content } from './content.ts'
import type { Frame } from './frame.ts'

/** How to cite the page: as text to copy in three styles, and as files for citation managers. */
export function citation(frame: Frame, page: EditionPage): Result {
  const { language, site } = frame
  const say = language.strings.edition
  const cited = toCited(site, page)
  const { author } = cited
  const named = author === null ? '' : <bdi>{author}</bdi>
  const cite = (template: string, values: Readonly<Record<string, Content>>): Result =>
    fill(endOnce(template, { author, title: cited.title }), values)
  const values = {
    author: author === null ? '' : cite('{author}. ', { author: named }),
    title: <bdi lang={page.summary.lang}>{cited.title}</bdi>,
    site: <bdi>{cited.site}</bdi>,
    date: dateOf(frame, cited),
    archive: <bdi>{cited.archive}</bdi>,
    id: <bdi dir="ltr">{cited.id}</bdi>,
  }
  const year =
    cited.date === null ? say.citationNoDate : formatDate(language, cited.date, 'citedDate')
  const styles: readonly (readonly [name: string, text: Result])[] = [
    [say.citationNote, cite(say.citation, values)],
    author === null
      ? ['APA', cite(say.citationApaUnsigned, { ...values, date: year })]
      : ['APA', cite(say.citationApa, { ...values, author: named, date: year })],
    ['MLA', cite(say.citationMla, values)],
  ]
  return (
    <section class="cite" aria-labelledby="cite" lang={language.tag} dir={language.dir}>
      <h2 id="cite">{say.cite}</h2>
      <dl>
        {styles.map(([name, text]) => (
          <div>
            <dt>{name}</dt>
            <dd class="citation">
              {text}
              {cited.address === null ? null : (
                <>
                  {' '}
                  <bdi dir="ltr">{cited.address}</bdi>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <ul class="files">
        {citationLinks(cited.id).map(({ ref, name, type }) => (
          <li>
            <a href={frame.to(ref)} type={type} download="">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The date that the text states, else the one that its keeper states, else the day of capture, said to be that. */
function dateOf({ language }: Frame, { date, captured }: Cited): Content {
  const say = language.strings.edition
  if (date !== null) return fill(say.citationDated, { date: formatDate(language, date) })
  if (captured === null) return ''
  return fill(say.citationCaptured, { date: formatDate(language, captured) })
}

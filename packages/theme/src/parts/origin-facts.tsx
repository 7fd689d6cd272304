import type { Result } from 'hastscript'
import { webLink } from '../addresses/web-link.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import { breakAtMarks } from './break-at-marks.tsx'
import { fact } from './fact.tsx'
import type { Frame } from './frame.ts'
import { saidBy } from './said-by.tsx'

/** Where a record stood: its source, its address. */
export function originFacts(frame: Frame, { record }: EditionPage): Result {
  const { language } = frame
  const say = language.strings.edition
  const link = webLink(record.url)
  return (
    <>
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
    </>
  )
}

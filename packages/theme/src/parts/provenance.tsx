import type { Result } from 'hastscript'
import type { EditionPage } from '../pages/edition-page.ts'
import { archivistFacts } from './archivist-facts.tsx'
import { dateFacts } from './date-facts.tsx'
import { dumpFacts } from './dump-facts.tsx'
import type { Frame } from './frame.ts'
import { originFacts } from './origin-facts.tsx'

/** The card that says where a record comes from: every fact as the dump gives it, and who said so. */
export function provenance(frame: Frame, page: EditionPage): Result {
  const { language } = frame
  const say = language.strings.edition
  const { record } = page
  return (
    <section
      class="card provenance"
      aria-labelledby="provenance"
      lang={language.tag}
      dir={language.dir}
    >
      <h2 id="provenance">{say.provenance}</h2>
      <dl>
        {originFacts(frame, page)}
        {dateFacts(frame, page)}
        {dumpFacts(frame, page)}
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

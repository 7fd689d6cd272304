import type { Result } from 'hastscript'
import { fragmentOf } from '../addresses/fragment-of.ts'
import type { EditionPage } from '../pages/edition-page.ts'
import type { EntryReferences } from '../pages/references.ts'
import { entryLinks } from './entry-links.tsx'
import type { Frame } from './frame.ts'

/** The listings on which a record stands, and those that hold entries of it too; null when there are none. */
export function crossReferences(frame: Frame, page: EditionPage): Result | null {
  const { entries, listedOn } = page.references
  const shared = entries.filter(({ alsoOn }) => alsoOn.total > 0)
  if (listedOn.total === 0 && shared.length === 0) return null
  const { language } = frame
  const say = language.strings.edition
  return (
    <div class="references" lang={language.tag} dir={language.dir}>
      {listedOn.total === 0 ? null : (
        <section aria-labelledby="listed-on">
          <h2 id="listed-on">{say.listedOn}</h2>
          {entryLinks(frame, listedOn)}
        </section>
      )}
      {shared.length === 0 ? null : (
        <section aria-labelledby="also-listed">
          <h2 id="also-listed">{say.alsoListed}</h2>
          <dl>{shared.map((entry) => sharedEntry(frame, entry, page.summary.lang))}</dl>
        </section>
      )}
    </div>
  )
}

function sharedEntry(frame: Frame, entry: EntryReferences, lang: string): Result {
  return (
    <div>
      <dt>
        <a href={fragmentOf(entry.id)}>
          <bdi lang={lang}>{entry.headline}</bdi>
        </a>
      </dt>
      <dd>{entryLinks(frame, entry.alsoOn)}</dd>
    </div>
  )
}

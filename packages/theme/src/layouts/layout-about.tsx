import type { Root } from 'hast'
import type { Content } from '../parts/content.ts'
import type { Result } from 'hastscript'
import { balance } from '../parts/balance.tsx'
import { citeArchive } from '../parts/cite-archive.tsx'
import { createFrame, type Frame } from '../parts/frame.ts'
import { fact } from '../parts/fact.tsx'
import { languageLabel } from '../parts/language-label.tsx'
import { pageDocument } from '../parts/page-document.tsx'
import { ruleTable } from '../parts/rule-table.tsx'
import type { AboutPage } from '../pages/about-page.ts'
import type { Site } from '../pages/site.ts'
import type { Regions } from '../regions/region.ts'
import { count } from '../strings/count.ts'
import { fill } from '../parts/fill.ts'
import { formatNumber } from '../strings/format-number.ts'

/** The colophon: the archive in numbers, how it was made, how to check it, what its search can do, its rights. */
export function layoutAbout(site: Site, page: AboutPage, regions: Regions = {}): Root {
  const frame = createFrame(site, { kind: 'about' }, regions)
  const say = frame.language.strings.about
  return pageDocument(frame, {
    kind: 'about',
    title: say.title,
    description: `${say.title}: ${site.title}`,
    content: (
      <main id="text" tabIndex={-1}>
        <h1>{say.title}</h1>
        {site.description === null ? null : (
          <p class="lead">
            <bdi>{site.description}</bdi>
          </p>
        )}
        {part('numbers', say.numbers, numbers(frame, page))}
        {page.asideRules.length === 0
          ? null
          : part('rules', say.rules, <p>{say.rulesNote}</p>, ruleTable(frame, page.asideRules))}
        {part('searching', say.searching, searching(frame, page))}
        {part('made', say.made, made(frame, page))}
        {part('verify', say.verify, verify(frame))}
        {part('cite', say.cite, citeArchive(frame, page))}
        {part('rights', say.rights, rights(frame))}
      </main>
    ),
  })
}

function part(id: string, title: string, ...content: readonly Content[]): Result {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {[...content]}
    </section>
  )
}

function numbers(frame: Frame, page: AboutPage): Result {
  const { language } = frame
  const say = language.strings.about
  const { counts } = language.strings
  return (
    <>
      {balance(frame, page.counts.published, page.counts.aside)}
      <dl class="card-rows">
        {fact(
          say.dumps,
          count(language, counts.dumps, page.dumps),
          <small>{count(language, counts.bytes, page.bytes)}</small>,
        )}
        {page.formats.length === 0
          ? null
          : fact(
              say.formats,
              ...page.formats.map(({ value, records }) => (
                <>
                  <bdi>{formatName(frame, value)}</bdi>{' '}
                  <small>{count(language, counts.records, records)}</small>
                </>
              )),
            )}
        {fact(
          say.quarantined,
          page.quarantined === 0
            ? say.nothingQuarantined
            : formatNumber(language, page.quarantined),
        )}
      </dl>
    </>
  )
}

function formatName(frame: Frame, format: string): string {
  const names: Readonly<Record<string, string>> = frame.language.strings.edition.formats
  return Object.hasOwn(names, format) ? (names[format] ?? format) : format
}

function searching(frame: Frame, page: AboutPage): Result {
  const { language } = frame
  const say = language.strings.about
  const searchable = page.bundles.reduce((sum, bundle) => sum + bundle.pages, 0)
  const missing = page.counts.records - searchable
  if (page.bundles.length === 0) return <p>{language.strings.search.titlesOnly}</p>
  return (
    <>
      <p>{say.searchingText}</p>
      <p>
        {fill(say.searchCovers, {
          searchable: formatNumber(language, searchable),
          records: count(language, language.strings.counts.records, page.counts.records),
        })}
      </p>
      <ul class="facts">
        {page.bundles.map((bundle) => (
          <li>
            {languageLabel(frame, bundle.lang)}{' '}
            <span class="number">{formatNumber(language, bundle.pages)}</span>
          </li>
        ))}
      </ul>
      {missing > 0 ? (
        <p>{fill(say.searchMissing, { n: formatNumber(language, missing) })}</p>
      ) : null}
      <p>{say.searchLimits}</p>
    </>
  )
}

function made(frame: Frame, page: AboutPage): Result {
  const { site, language } = frame
  const say = language.strings.about
  return (
    <>
      <p>{say.madeText}</p>
      <dl class="card-rows">
        {site.publisher === null
          ? null
          : fact(language.strings.edition.metadata.publisher, <bdi>{site.publisher}</bdi>)}
        {fact(say.version, <bdi dir="ltr">{`Fonds ${site.version}`}</bdi>)}
        {fact(
          say.config,
          <bdi class="code" dir="ltr">
            {page.configDigest}
          </bdi>,
        )}
      </dl>
    </>
  )
}

function verify(frame: Frame): Result {
  const say = frame.language.strings.about
  return (
    <>
      <p>{fill(say.verifyText, { command: <code dir="ltr">fonds verify</code> })}</p>
      <ul class="files">
        <li>
          <a href={frame.to({ kind: 'manifest' })}>{say.manifest}</a>
        </li>
        <li>
          <a href={frame.to({ kind: 'records' })}>{say.records}</a>
        </li>
      </ul>
    </>
  )
}

function rights(frame: Frame): Result {
  const { site } = frame
  const say = frame.language.strings.about
  return (
    <>
      <p>{site.rights === null ? say.noRights : <bdi>{site.rights}</bdi>}</p>
      <p>{say.rightsText}</p>
    </>
  )
}

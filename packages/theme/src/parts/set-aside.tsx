import type { AsideSpan, Direction } from '@fonds/model'
import type { Content } from './content.ts'
import type { Result } from 'hastscript'
import { count } from '../strings/count.ts'
import { fillText } from '../strings/fill-text.ts'
import { inlineCode } from './inline-code.tsx'
import type { Frame } from './frame.ts'
import { joinRuns } from './join-runs.ts'
import { lineRange } from './line-range.ts'

/** From here up to and including `REVIEW_TO` a person should look; the same bounds as in the ledger. */
const REVIEW_FROM = 0.3
const REVIEW_TO = 0.7

/** What was kept out of the text, closed, grouped by the rule that says so, each stretch with its lines. */
export function setAside(
  frame: Frame,
  spans: readonly AsideSpan[],
  text: { readonly lang: string; readonly dir: Direction },
): Result {
  const { language } = frame
  const say = language.strings
  const groups = byRule(joinRuns(spans))
  const lines = new Set(spans.flatMap((span) => range(span.lines))).size
  return (
    <aside class="set-aside" aria-labelledby="set-aside" lang={language.tag} dir={language.dir}>
      <h2 id="set-aside">{say.edition.setAside}</h2>
      {spans.length === 0 ? (
        <p class="note">{say.edition.nothingSetAside}</p>
      ) : (
        <details>
          <summary>{count(language, say.counts.lines, lines)}</summary>
          <p class="note">{say.edition.setAsideNote}</p>
          {[...groups].map(([rule, members]) => asideGroup(frame, rule, members, text))}
        </details>
      )}
    </aside>
  )
}

function asideGroup(
  frame: Frame,
  rule: string,
  spans: readonly AsideSpan[],
  text: { readonly lang: string; readonly dir: Direction },
): Result {
  const { language, site } = frame
  const known = Object.hasOwn(site.rules, rule) ? site.rules[rule] : undefined
  return (
    <section class="aside-group">
      <h3>
        <a href={frame.to({ kind: 'about', anchor: `rule-${rule}` })}>
          <code>{rule}</code>
        </a>{' '}
        <span class="tally">
          {count(language, language.strings.counts.stretches, spans.length)}
        </span>
      </h3>
      {known === undefined ? null : (
        <p class="note">
          <bdi lang="en" dir="ltr">
            {inlineCode(known.reason)}
          </bdi>
        </p>
      )}
      <ol>{spans.map((span) => asideItem(frame, span, text))}</ol>
    </section>
  )
}

function asideItem(
  frame: Frame,
  span: AsideSpan,
  text: { readonly lang: string; readonly dir: Direction },
): Content {
  const { language } = frame
  const say = language.strings.edition
  const review = span.confidence >= REVIEW_FROM && span.confidence <= REVIEW_TO
  return (
    <li data-lines={span.lines.join('-')} data-rule={span.rule}>
      <span class="line-number">{lineRange(language, span.lines)}</span>{' '}
      <span class="aside-text" lang={text.lang} dir="auto">
        {span.text}
      </span>{' '}
      <span class="verdict">
        <code>{span.rule}</code>{' '}
        {fillText(say.sure, { percent: Math.round(span.confidence * 100) })}
        {review ? (
          <>
            {' '}
            · <strong>{say.review}</strong>
          </>
        ) : null}
      </span>
    </li>
  )
}

function byRule(spans: readonly AsideSpan[]): Map<string, AsideSpan[]> {
  const groups = new Map<string, AsideSpan[]>()
  for (const span of spans) {
    const group = groups.get(span.rule)
    if (group === undefined) groups.set(span.rule, [span])
    else group.push(span)
  }
  return groups
}

function range([from, to]: readonly [from: number, to: number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

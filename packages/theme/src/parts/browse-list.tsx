import type { Result } from 'hastscript'
import { impossible } from '../addresses/impossible.ts'
import type { BrowseRef } from '../addresses/page-ref.ts'
import { headingAnchor } from '../lists/heading-anchor.ts'
import type { BrowseContent, RecordGroup } from '../pages/browse-page.ts'
import type { CalendarYear } from '../pages/listed.ts'
import { fillText } from '../strings/fill-text.ts'
import { breakAtMarks } from './break-at-marks.tsx'
import { calendar } from './calendar.tsx'
import { chartEnds } from './chart-ends.tsx'
import type { Content } from './content.ts'
import type { Frame } from './frame.ts'
import { groupName } from './group-name.ts'
import { languageLabel } from './language-label.tsx'
import { recordList, type KnownFact } from './record-list.tsx'
import { valueList, type ValueItem } from './value-list.tsx'
import { yearChart } from './year-chart.tsx'

/** What a page of a list shows: values with counts, years, or records in groups. */
export function browseList(frame: Frame, ref: BrowseRef, content: BrowseContent): Content {
  switch (content.view) {
    case 'values':
      return valueList(
        frame,
        content.items.map(({ value, records }) => toValueItem(frame, ref, value, records)),
      )
    case 'kinds':
      return valueList(
        frame,
        content.items.map(({ value, records }) => ({
          name: frame.language.strings.kinds[value],
          ref: { kind: 'kind', of: value, page: 1 },
          records,
        })),
      )
    case 'years':
      return yearList(frame, content.items)
    case 'records':
      return <>{content.groups.map((group) => recordGroup(frame, group, knownOf(ref)))}</>
    default:
      return impossible(content)
  }
}

function recordGroup(frame: Frame, group: RecordGroup, known: KnownFact | null): Result {
  const list = recordList(frame, group.records, known)
  if (group.heading === null) return list
  return (
    <section class="group">
      <h2 id={headingAnchor(group.heading)}>
        <bdi>{groupName(frame, group.heading)}</bdi>
      </h2>
      {list}
    </section>
  )
}

function yearList(frame: Frame, items: readonly CalendarYear[]): Result {
  const { language } = frame
  const stated = items.flatMap(({ year }) => (year === null ? [] : [year]))
  const label = fillText(language.strings.home.chart, {
    from: stated[0] ?? '',
    to: stated.at(-1) ?? '',
  })
  return (
    <>
      {yearChart(items, label)}
      {chartEnds(items)}
      {calendar(frame, items)}
    </>
  )
}

function toValueItem(frame: Frame, ref: BrowseRef, value: string, records: number): ValueItem {
  return ref.kind === 'languages'
    ? {
        name: languageLabel(frame, value),
        ref: { kind: 'language', lang: value, page: 1 },
        records,
      }
    : {
        name: <bdi>{breakAtMarks(value)}</bdi>,
        ref: { kind: 'source', site: value, page: 1 },
        records,
      }
}

function knownOf(ref: BrowseRef): KnownFact | null {
  if (ref.kind === 'source') return 'source'
  return ref.kind === 'language' ? 'language' : null
}

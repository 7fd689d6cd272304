import type { BuildReport } from '@fonds/build'
import { countOf } from './count-of.ts'
import { drawCounts } from './draw-counts.ts'
import { drawFailures } from './draw-failures.ts'
import { drawNotices } from './draw-notices.ts'
import { drawSkipped } from './draw-skipped.ts'
import { formatNumber } from './format-number.ts'
import type { Ink } from './ink.ts'
import { listSome } from './list-some.ts'

/** Names shown of a list; the rest is a number. */
const MOST_NAMES = 10

/** What a build did, for people. */
export function drawBuildReport(report: BuildReport, out: string, ink: Ink): string {
  const { characters, quarantined, tasks, archive } = report
  const rows: (readonly [name: string, value: string])[] = [
    ['Read', `${countOf(report.records, 'record')} in ${countOf(report.dumps, 'dump')}`],
    [
      'Characters',
      `${formatNumber(characters.published)} published, ${formatNumber(characters.aside)} set aside`,
    ],
    ['Languages', drawCounts(Object.entries(report.languages), MOST_NAMES)],
    ['Sites', drawCounts(Object.entries(report.sites), MOST_NAMES)],
    ['Kinds', drawCounts(Object.entries(report.kinds), MOST_NAMES)],
    ['Messages', drawCounts(Object.entries(report.messages), MOST_NAMES)],
    ...(quarantined.pieces === 0
      ? []
      : [
          [
            'Quarantine',
            `${countOf(quarantined.pieces, 'piece')}, ${countOf(quarantined.bytes, 'byte')}`,
          ] as const,
        ]),
    ['Search', bundles(report)],
    ['Work', `${countOf(tasks.done, 'task')} done, ${formatNumber(tasks.reused)} reused`],
    ['Archive', whatBecame(report, out, archive)],
  ]
  return rows
    .map(([name, value]) => `${ink.bold(name.padEnd(11))}${value === '' ? 'none' : value}\n`)
    .join('')
}

/** What a person has to look at: what failed, what was left alone, what the configuration lacks. */
export function drawBuildRemarks(report: BuildReport, ink: Ink): string {
  return [
    drawFailures([...report.failures, ...report.damages], ink),
    drawNotices(report.notices, ink),
    drawSkipped(report.skipped, ink),
  ].join('')
}

function whatBecame(report: BuildReport, out: string, archive: BuildReport['archive']): string {
  if (archive === null) return 'nothing was written (dry run)'
  const size = `${countOf(archive.files, 'file')}, ${countOf(archive.bytes, 'byte')}`
  const change = report.changed ? '' : ', unchanged'
  return `${out}  (${size}${change}, digest ${archive.digest.slice(0, 12)}…)`
}

/** The largest bundles, which are the dearest to a reader. */
function bundles(report: BuildReport): string {
  const sorted = report.bundles.toSorted((a, b) => b.pages - a.pages)
  return listSome(
    sorted.map(({ name, pages }) => `${name} ${countOf(pages, 'page')}`),
    MOST_NAMES,
  )
}

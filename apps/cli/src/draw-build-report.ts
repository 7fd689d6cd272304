import type { BuildReport } from '@fonds/build'
import { drawSkipped } from './draw-skipped.ts'
import type { Ink } from './ink.ts'
import { visible } from './visible.ts'

const number = new Intl.NumberFormat('en')

/** Names shown of a list; the rest is a number. */
const MOST_NAMES = 10

/** What a build did, for people. */
export function drawBuildReport(report: BuildReport, out: string, ink: Ink): string {
  const { characters, quarantined, tasks, archive } = report
  const rows: (readonly [name: string, value: string])[] = [
    ['Read', `${plural(report.records, 'record')} in ${plural(report.dumps, 'dump')}`],
    [
      'Characters',
      `${number.format(characters.published)} published, ${number.format(characters.aside)} set aside`,
    ],
    ['Languages', counts(report.languages)],
    ['Sites', counts(report.sites)],
    ['Kinds', counts(report.kinds)],
    ['Messages', counts(report.messages)],
    ...(quarantined.pieces === 0
      ? []
      : [
          [
            'Quarantine',
            `${plural(quarantined.pieces, 'piece')}, ${plural(quarantined.bytes, 'byte')}`,
          ] as const,
        ]),
    ['Search', bundles(report)],
    ['Work', `${plural(tasks.done, 'task')} done, ${number.format(tasks.reused)} reused`],
    ['Archive', whatBecame(report, out, archive)],
  ]
  return rows
    .map(([name, value]) => `${ink.bold(name.padEnd(11))}${value === '' ? 'none' : value}\n`)
    .join('')
}

/** What a person has to look at: what failed, what was left alone, what the configuration lacks. */
export function drawBuildRemarks(report: BuildReport, ink: Ink): string {
  return [
    ...report.failures.map(
      ({ where, reason, hint }) =>
        `${ink.red('failed')} ${visible(where)}: ${visible(reason)}\n  ${visible(hint)}\n`,
    ),
    ...report.notices.map((notice) => `${ink.yellow('note')} ${visible(notice)}\n`),
    drawSkipped(report.skipped, ink),
  ].join('')
}

function whatBecame(report: BuildReport, out: string, archive: BuildReport['archive']): string {
  if (archive === null) return 'nothing was written (dry run)'
  const size = `${plural(archive.files, 'file')}, ${plural(archive.bytes, 'byte')}`
  const change = report.changed ? '' : ', unchanged'
  return `${out}  (${size}${change}, digest ${archive.digest.slice(0, 12)}…)`
}

function counts(map: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(map).toSorted(
    ([a, one], [b, other]) => other - one || (a < b ? -1 : 1),
  )
  return some(sorted.map(([name, count]) => `${visible(name)} ${number.format(count)}`))
}

/** The largest bundles, which are the dearest to a reader. */
function bundles(report: BuildReport): string {
  const sorted = report.bundles.toSorted((a, b) => b.pages - a.pages)
  return some(sorted.map(({ name, pages }) => `${name} ${plural(pages, 'page')}`))
}

function some(names: readonly string[]): string {
  const others = names.length - MOST_NAMES
  return [...names.slice(0, MOST_NAMES), ...(others > 0 ? [`${others} more`] : [])].join(' · ')
}

function plural(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`
}

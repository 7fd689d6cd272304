import type { Severity } from '@fonds/model'
import { countOf } from '../count-of.ts'
import { drawCounts } from '../draw-counts.ts'
import { formatNumber } from '../format-number.ts'
import type { Ink } from '../ink.ts'
import { visible } from '../visible.ts'
import type { RuleTally, Tally } from './tally.ts'

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Names shown of a list of counts; the rest is a number. */
const MOST_NAMES = 12

/**
 * What was read, for people: every byte and every character is in it once; then each rule with an example, an error with
 * one of every dump.
 */
export function drawTally(tally: Tally, ink: Ink): string {
  const { bytes, stored, characters } = tally
  const all = characters.published + characters.aside
  const share = (part: number): string => (all === 0 ? '' : ` (${percent(part / all)})`)
  const rows: (readonly [name: string, value: string])[] = [
    [
      'Read',
      `${countOf(tally.records, 'record')} in ${countOf(tally.dumps, 'dump')}` +
        (tally.sightings === 0 ? '' : `, ${formatNumber(tally.sightings)} seen again`),
    ],
    [
      'Bytes',
      `${formatNumber(bytes.stream)} = ${[
        `${formatNumber(bytes.records)} records`,
        `${formatNumber(bytes.framing)} framing`,
        `${formatNumber(bytes.skipped)} skipped`,
        `${formatNumber(bytes.quarantined)} quarantined`,
      ].join(' + ')}`,
    ],
    ...(stored.size === bytes.stream && stored.quarantined === 0
      ? []
      : [
          [
            'As stored',
            `${formatNumber(stored.size)} = ${formatNumber(stored.read)} read + ` +
              `${formatNumber(stored.quarantined)} quarantined`,
          ] as const,
        ]),
    [
      'Characters',
      `${formatNumber(characters.published)} published${share(characters.published)}, ` +
        `${formatNumber(characters.aside)} set aside${share(characters.aside)}, ` +
        `${formatNumber(characters.review)} of all to review`,
    ],
    [
      'Kinds',
      `${drawCounts(tally.kinds, MOST_NAMES)}${tally.entries === 0 ? '' : ` · ${countOf(tally.entries, 'entry')}`}`,
    ],
    ['Languages', drawCounts(tally.languages, MOST_NAMES)],
    ['Encodings', drawCounts(tally.encodings, MOST_NAMES)],
    ['Formats', drawCounts(tally.formats, MOST_NAMES)],
    ['Sites', drawCounts(tally.sites, MOST_NAMES)],
    ...(tally.passedOver.size === 0
      ? []
      : [['No pages', drawCounts(tally.passedOver, MOST_NAMES)] as const]),
  ]
  return [
    ...rows.map(([name, value]) => `${ink.bold(name.padEnd(11))}${value === '' ? 'none' : value}`),
    ...drawRules(tally.rules, ink),
    '',
  ].join('\n')
}

function drawRules(rules: ReadonlyMap<string, RuleTally>, ink: Ink): string[] {
  if (rules.size === 0) return ['', 'No messages.']
  const inks = { error: ink.red, warning: ink.yellow, info: ink.cyan }
  return severities.flatMap((severity) =>
    [...rules]
      .filter(([, rule]) => rule.severity === severity)
      .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
      .flatMap(([id, rule]) => [
        '',
        `${inks[severity](severity)} ${ink.bold(id)} × ${formatNumber(rule.count)}`,
        ...[...rule.examples.values()].map(
          ({ place, reason }) => `  ${visible(place)}: ${visible(reason)}`,
        ),
        ...(rule.note === '' ? [] : [ink.dim(`  ${rule.note}`)]),
      ]),
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

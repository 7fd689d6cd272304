import type { Severity } from '@fonds/model'
import type { Ink } from '../ink.ts'
import { visible } from '../visible.ts'
import type { RuleTally, Tally } from './tally.ts'

const number = new Intl.NumberFormat('en')

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Names shown of a list of counts; the rest is a number. */
const MOST_NAMES = 12

/** What was read, for people: every byte and every character is in it once; then each rule with an example. */
export function drawTally(tally: Tally, ink: Ink): string {
  const { bytes, stored, characters } = tally
  const all = characters.published + characters.aside
  const share = (part: number): string => (all === 0 ? '' : ` (${percent(part / all)})`)
  const rows: (readonly [name: string, value: string])[] = [
    [
      'Read',
      `${of(tally.records, 'record')} in ${of(tally.dumps, 'dump')}` +
        (tally.sightings === 0 ? '' : `, ${number.format(tally.sightings)} seen again`),
    ],
    [
      'Bytes',
      `${number.format(bytes.stream)} = ${[
        `${number.format(bytes.records)} records`,
        `${number.format(bytes.framing)} framing`,
        `${number.format(bytes.skipped)} skipped`,
        `${number.format(bytes.quarantined)} quarantined`,
      ].join(' + ')}`,
    ],
    ...(stored.size === bytes.stream && stored.quarantined === 0
      ? []
      : [
          [
            'As stored',
            `${number.format(stored.size)} = ${number.format(stored.read)} read + ` +
              `${number.format(stored.quarantined)} quarantined`,
          ] as const,
        ]),
    [
      'Characters',
      `${number.format(characters.published)} published${share(characters.published)}, ` +
        `${number.format(characters.aside)} set aside${share(characters.aside)}, ` +
        `${number.format(characters.review)} of all to review`,
    ],
    [
      'Kinds',
      `${counts(tally.kinds)}${tally.entries === 0 ? '' : ` · ${of(tally.entries, 'entry')}`}`,
    ],
    ['Languages', counts(tally.languages)],
    ['Encodings', counts(tally.encodings)],
    ['Formats', counts(tally.formats)],
    ['Sites', counts(tally.sites)],
    ...(tally.passedOver.size === 0 ? [] : [['No pages', counts(tally.passedOver)] as const]),
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
        `${inks[severity](severity)} ${ink.bold(id)} × ${number.format(rule.count)}`,
        `  ${visible(rule.place)}: ${visible(rule.reason)}`,
        ...(rule.note === '' ? [] : [ink.dim(`  ${rule.note}`)]),
      ]),
  )
}

function counts(map: ReadonlyMap<string, number>): string {
  const sorted = [...map].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const named = sorted
    .slice(0, MOST_NAMES)
    .map(([name, count]) => `${visible(name)} ${number.format(count)}`)
  const others = sorted.length - named.length
  return [...named, ...(others === 0 ? [] : [`${others} more`])].join(' · ')
}

function of(count: number, noun: 'record' | 'dump' | 'entry'): string {
  const plural = noun === 'entry' ? 'entries' : `${noun}s`
  return `${number.format(count)} ${count === 1 ? noun : plural}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

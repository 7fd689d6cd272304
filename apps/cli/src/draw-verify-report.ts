import type { FlawKind, VerifyReport } from '@fonds/build'
import { countOf } from './count-of.ts'
import { formatNumber } from './format-number.ts'
import type { Ink } from './ink.ts'
import { visible } from './visible.ts'

/** Flaws shown to people; `--json` has all. */
const MOST_FLAWS = 100

const RESTORE = 'Build the archive anew from its dumps, or restore the files named from a copy.'

/** What to do about each kind of flaw. */
const hints = {
  manifest: RESTORE,
  'missing-file': RESTORE,
  'extra-file': 'Move the files that nothing lists out of the archive.',
  'changed-file': RESTORE,
  conservation: RESTORE,
  'record-id': RESTORE,
  'broken-link': RESTORE,
  'missing-bundle': RESTORE,
  unsearchable: RESTORE,
  'not-rebuilt':
    'Compare the dumps, fonds.yaml and the version of Fonds with those that it was built with.',
} as const satisfies Record<FlawKind, string>

/** What a check found, for people. */
export function drawVerifyReport(report: VerifyReport, isRebuilt: boolean, ink: Ink): string {
  const { flaws, files, records, links } = report
  const beyond = flaws.length - MOST_FLAWS
  const checked =
    `${countOf(files, 'file')}, ${countOf(records, 'record')}, ${countOf(links, 'link')} checked` +
    (isRebuilt ? ', and compared with a build of the dumps' : '')
  return [
    ...flaws
      .slice(0, MOST_FLAWS)
      .map(({ kind, file, reason }) => `${ink.red(kind)} ${visible(file)}: ${visible(reason)}\n`),
    ...(beyond > 0 ? [`… ${formatNumber(beyond)} more; \`--json\` names all\n`] : []),
    flaws.length === 0
      ? `${ink.green('sound')}: ${checked}\n`
      : `${ink.red(countOf(flaws.length, 'flaw'))}: ${checked}\n`,
    ...new Set(flaws.map(({ kind }) => `  ${hints[kind]}\n`)),
  ].join('')
}

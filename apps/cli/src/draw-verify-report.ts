import type { VerifyReport } from '@fonds/build'
import type { Ink } from './ink.ts'
import { visible } from './visible.ts'

/** Flaws shown to people; `--json` has all. */
const MOST_FLAWS = 100

/** What a check found, for people. */
export function drawVerifyReport(report: VerifyReport, isRebuilt: boolean, ink: Ink): string {
  const { flaws, files, records, links } = report
  const beyond = flaws.length - MOST_FLAWS
  const checked =
    `${files} files, ${records} records, ${links} links checked` +
    (isRebuilt ? ', and compared with a build of the dumps' : '')
  return [
    ...flaws
      .slice(0, MOST_FLAWS)
      .map(({ kind, file, reason }) => `${ink.red(kind)} ${visible(file)}: ${visible(reason)}\n`),
    ...(beyond > 0 ? [`… ${beyond} more; \`--json\` names all\n`] : []),
    flaws.length === 0
      ? `${ink.green('sound')}: ${checked}\n`
      : `${ink.red(`${flaws.length} flaws`)}: ${checked}\n  Build the archive anew from its dumps, or restore the files named from a copy.\n`,
  ].join('')
}

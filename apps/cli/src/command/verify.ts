import { resolve } from 'node:path'
import { verifyArchive } from '@fonds/build'
import { Command } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import { inkOf } from '../ink.ts'
import type { Io } from '../io.ts'
import type { Settle } from '../settle.ts'
import { visible } from '../visible.ts'

/** Flaws shown to people; `--json` has all. */
const MOST_FLAWS = 100

/** `fonds verify`: is an archive still what was built? */
export function verifyCommand(io: Io, settle: Settle): Command {
  return new Command('verify')
    .summary('check that an archive is still what was built')
    .description(
      'Checks an archive from itself alone: every file against the manifest, none missing or extra; every\n' +
        'character of every record, published or set aside; ids, links, search bundles. Writes nothing.',
    )
    .argument('[dir]', 'the folder of the archive', './archive')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ fonds verify newspaper\n  $ fonds verify newspaper --json | jq .flaws\n',
    )
    .action(async (dir: string, options: { json?: true }) => {
      settle(await verify(dir, options, io))
    })
}

async function verify(dir: string, options: { json?: true }, io: Io): Promise<ExitCode> {
  const report = await verifyArchive(resolve(io.cwd, dir), { signal: io.signal })
  if (options.json === true) await io.stdout.write(`${JSON.stringify(report)}\n`)
  else {
    const ink = inkOf(io.stdout, io.env)
    for (const { kind, file, reason } of report.flaws.slice(0, MOST_FLAWS)) {
      await io.stdout.write(`${ink.red(kind)} ${visible(file)}: ${visible(reason)}\n`)
    }
    const beyond = report.flaws.length - MOST_FLAWS
    if (beyond > 0) await io.stdout.write(`… ${beyond} more; \`--json\` names all\n`)
    const checked = `${report.files} files, ${report.records} records, ${report.links} links checked`
    await io.stdout.write(
      report.flaws.length === 0
        ? `${ink.green('sound')}: ${checked}\n`
        : `${ink.red(`${report.flaws.length} flaws`)}: ${checked}\n  Build the archive anew from its dumps, or restore the files named from a copy.\n`,
    )
  }
  return report.flaws.length === 0 ? 0 : 1
}

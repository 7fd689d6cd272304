import { resolve } from 'node:path'
import { rebuildArchive, verifyArchive, type VerifyReport } from '@fonds/build'
import { Command } from 'commander'
import { askedDumps } from '../asked-dumps.ts'
import { buildProgress } from '../build-progress.ts'
import { drawVerifyReport } from '../draw-verify-report.ts'
import type { ExitCode } from '../exit-code.ts'
import { findAsked } from '../find-asked.ts'
import { inkOf } from '../ink.ts'
import type { Io } from '../io.ts'
import { loadConfig } from '../load-config.ts'
import { readerFiles } from '../reader-files.ts'
import type { Settle } from '../settle.ts'

interface VerifyCommandOptions {
  readonly json?: true
  /** True where no dumps are named: those of fonds.yaml. */
  readonly rebuild?: true | string[]
  readonly config?: string
}

/** `fonds verify`: is an archive still what was built? */
export function verifyCommand(io: Io, settle: Settle): Command {
  return new Command('verify')
    .summary('check that an archive is still what was built')
    .description(
      'Checks an archive from itself alone: every file against the manifest, none missing or extra; every ' +
        'character of every record, published or set aside; ids, links, search bundles. Writes nothing.',
    )
    .argument('[dir]', 'the folder of the archive', './archive')
    .option('--json', 'print the report as JSON')
    .option(
      '--rebuild [dump...]',
      'build it anew aside, of its dumps (default: those of fonds.yaml), and compare every byte',
    )
    .option(
      '--config <file>',
      'the configuration to rebuild with (default: fonds.yaml where there is one)',
    )
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ fonds verify newspaper\n' +
        '  $ fonds verify newspaper --json | jq .flaws\n' +
        '  $ fonds verify newspaper --rebuild dumps --config fonds.yaml\n',
    )
    .action(async (dir: string, options: VerifyCommandOptions) => {
      settle(await verify(dir, options, io))
    })
}

async function verify(dir: string, options: VerifyCommandOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, dir)
  const alone = await verifyArchive(folder, { signal: io.signal })
  const report = options.rebuild === undefined ? alone : await compare(folder, alone, options, io)
  await io.stdout.write(
    options.json === true
      ? `${JSON.stringify(report)}\n`
      : drawVerifyReport(report, options.rebuild !== undefined, inkOf(io.stdout, io.env)),
  )
  return report.flaws.length === 0 ? 0 : 1
}

/** Adds to a report what differs from an archive that is built anew. */
async function compare(
  folder: string,
  report: VerifyReport,
  { rebuild, config: named }: VerifyCommandOptions,
  io: Io,
): Promise<VerifyReport> {
  const config = await loadConfig(named, io)
  const paths = askedDumps(Array.isArray(rebuild) ? rebuild : [], config)
  const progress = buildProgress(io, inkOf(io.stderr, io.env))
  try {
    const differing = await rebuildArchive(folder, {
      dumps: await findAsked(paths, config, io),
      config,
      reader: await readerFiles(),
      onEvent: progress.onEvent,
      signal: io.signal,
    })
    return { ...report, flaws: [...report.flaws, ...differing] }
  } finally {
    progress.stop()
  }
}

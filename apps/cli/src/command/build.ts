import { relative, resolve } from 'node:path'
import { buildArchive, type BuildReport } from '@fonds/build'
import { Command } from 'commander'
import { askedDumps } from '../asked-dumps.ts'
import { buildProgress } from '../build-progress.ts'
import { drawBuildRemarks, drawBuildReport } from '../draw-build-report.ts'
import type { ExitCode } from '../exit-code.ts'
import { findAsked } from '../find-asked.ts'
import { inkOf } from '../ink.ts'
import type { Io } from '../io.ts'
import { loadConfig } from '../load-config.ts'
import { numberBetween } from '../number-between.ts'
import { readerFiles } from '../reader-files.ts'
import type { Settle } from '../settle.ts'
import { shellWord } from '../shell-word.ts'
import { createStageTimes } from '../stage-times.ts'
import { unreadConfig } from '../unread-config.ts'

const DEFAULT_OUT = './archive'

/** More workers than any machine has cores for. */
const MOST_JOBS = 1024

interface BuildCommandOptions {
  readonly out?: string
  readonly config?: string
  readonly jobs?: number
  readonly dryRun?: true
  readonly prune?: true
  readonly json?: true
  readonly quiet?: true
}

/** `fonds build`: dumps in, archive out. */
export function buildCommand(io: Io, settle: Settle): Command {
  return new Command('build')
    .summary('make an archive of dumps')
    .description(
      'Makes a searchable archive of dumps: plain HTML that needs no server. The archive is replaced whole at the ' +
        'end, or not at all; the same dumps give the same bytes. Work done before is not done again.',
    )
    .argument('[dump...]', 'files, folders, or - for standard input (default: those of fonds.yaml)')
    .option(
      '--out <dir>',
      `where the archive goes (default: \`out\` of fonds.yaml, else ${DEFAULT_OUT})`,
    )
    .option('--config <file>', 'the configuration (default: fonds.yaml where there is one)')
    .option(
      '--jobs <number>',
      'tasks at a time, in as many threads; the result never depends on it (default: the cores there are, fewer for little text)',
      numberBetween(1, MOST_JOBS),
    )
    .option('--dry-run', 'say what would be done, write nothing')
    .option('--prune', 'forget finished work that this build did not need')
    .option('--json', 'print the report as JSON')
    .option('--quiet', 'print nothing but what failed')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ fonds build dumps --out newspaper\n' +
        '  $ fonds build                      dumps, title and rules from fonds.yaml\n' +
        '  $ zcat page.txt.gz | fonds build - --dry-run\n',
    )
    .action(async (dumps: string[], options: BuildCommandOptions) => {
      settle(await build(dumps, options, io))
    })
}

async function build(
  given: readonly string[],
  options: BuildCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const config = await loadConfig(options.config, io)
  const paths = askedDumps(given, config)
  const out = resolve(io.cwd, options.out ?? config.out ?? DEFAULT_OUT)
  const ink = inkOf(io.stderr, io.env)
  const progress = buildProgress(io, ink)
  const times = createStageTimes()
  try {
    const report = await buildArchive({
      dumps: await findAsked(paths, config, io),
      config,
      out,
      ...(config.store === null ? {} : { store: resolve(io.cwd, config.store) }),
      reader: await readerFiles(),
      ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
      dryRun: options.dryRun === true,
      prune: options.prune === true,
      signal: io.signal,
      ...(options.quiet === true
        ? {}
        : {
            onEvent: (event) => {
              times.onEvent(event)
              progress.onEvent(event)
            },
          }),
    })
    progress.stop()
    await io.stderr.write(times.draw())
    const notices = [...unreadConfig(given, options.config, io), ...report.notices]
    await tell({ ...report, notices }, relative(io.cwd, out) || '.', options, io)
    return codeOf(report)
  } finally {
    progress.stop()
  }
}

async function tell(
  report: BuildReport,
  out: string,
  options: BuildCommandOptions,
  io: Io,
): Promise<void> {
  const quiet = options.quiet === true
  const remarks = quiet ? { ...report, notices: [], skipped: [] } : report
  await io.stderr.write(drawBuildRemarks(remarks, inkOf(io.stderr, io.env)))
  if (options.json === true) await io.stdout.write(`${JSON.stringify(report)}\n`)
  else if (!quiet) {
    await io.stdout.write(drawBuildReport(report, out, inkOf(io.stdout, io.env)))
    if (report.archive !== null)
      await io.stderr.write(`Look at it: fonds serve ${shellWord(out)}\n`)
  }
}

function codeOf(report: BuildReport): ExitCode {
  const failed =
    report.failures.length > 0 || report.damages.length > 0 || report.quarantined.pieces > 0
  if (!failed) return 0
  return report.records === 0 ? 3 : 1
}

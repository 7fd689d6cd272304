import { inspectDumps, UserError } from '@fonds/build'
import type { DumpItem } from '@fonds/ingest'
import { toInspection } from '@fonds/transform'
import { Command } from 'commander'
import { drawSkipped } from '../draw-skipped.ts'
import type { ExitCode } from '../exit-code.ts'
import { findAsked } from '../find-asked.ts'
import { inkOf } from '../ink.ts'
import { drawNextSteps } from '../inspect/draw-next-steps.ts'
import { drawRecord } from '../inspect/draw-record.ts'
import { drawTally } from '../inspect/draw-tally.ts'
import { count, emptyTally, hasFailures } from '../inspect/tally.ts'
import type { Io } from '../io.ts'
import { loadConfig } from '../load-config.ts'
import type { Settle } from '../settle.ts'
import { visible } from '../visible.ts'

/** Records and lines drawn unless all are asked for: a look, not a listing. */
const DRAWN_RECORDS = 3
const DRAWN_LINES = 400

interface InspectOptions {
  readonly json?: true
  readonly all?: true
  readonly config?: string
}

/** `fonds inspect`: how dumps are read, before anything is written. */
export function inspectCommand(io: Io, settle: Settle): Command {
  return new Command('inspect')
    .summary('show how dumps are read; writes nothing')
    .description(
      'Shows how dumps are read: each page with its line numbers, what is published, what is set aside and by\n' +
        'which rule, where Fonds is unsure; then what was read in all, and every message with an example.\n' +
        'Dumps given together are read together: lines that repeat on a site are evidence. Writes nothing.',
    )
    .argument('<dump...>', 'files, folders, or - for standard input')
    .option('--json', 'one line of JSON a record')
    .option(
      '--all',
      `draw every record whole (default: ${DRAWN_RECORDS} records, ${DRAWN_LINES} lines each)`,
    )
    .option('--config <file>', 'the configuration (default: fonds.yaml where there is one)')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ fonds inspect page.txt\n' +
        '  $ fonds inspect dumps --all | less -R\n' +
        '  $ fonds inspect dumps --json | jq -r \'.aside[] | "\\(.rule)\\t\\(.text)"\' | sort | uniq -c\n',
    )
    .action(async (dumps: string[], options: InspectOptions) => {
      settle(await inspect(dumps, options, io))
    })
}

async function inspect(
  paths: readonly string[],
  options: InspectOptions,
  io: Io,
): Promise<ExitCode> {
  const config = await loadConfig(options.config, io)
  const { sources, skipped } = await findAsked(paths, config, io)
  const tally = emptyTally()
  const show = options.json === true ? jsonShower(io) : pageShower(options.all === true, io)
  for await (const item of inspectDumps(sources, config)) {
    io.signal.throwIfAborted()
    count(tally, item)
    await show(item)
  }
  const ink = inkOf(io.stdout, io.env)
  if (options.json === true) await io.stderr.write(drawSkipped(skipped, inkOf(io.stderr, io.env)))
  else {
    const drawn = [drawTally(tally, ink), drawSkipped(skipped, ink), drawNextSteps(tally, ink)]
    await io.stdout.write(drawn.filter((part) => part !== '').join('\n'))
  }
  if (tally.records === 0 && hasFailures(tally)) {
    throw new UserError(
      3,
      `No record could be read from ${paths.join(', ')}`,
      'Each dump is named above with what is wrong with it.',
    )
  }
  return hasFailures(tally) ? 1 : 0
}

function jsonShower(io: Io): (item: DumpItem) => Promise<void> {
  return async (item) => {
    if (item.type === 'record') {
      await io.stdout.write(`${JSON.stringify(toInspection(item.file))}\n`)
    } else if (item.type === 'account') {
      for (const message of item.account.messages) {
        const at = message.offset === undefined ? '' : ` byte ${message.offset}`
        await io.stderr.write(
          `${visible(item.account.dump)}${at}: ${visible(message.reason)} (${message.ruleId ?? ''})\n` +
            (message.note === undefined ? '' : `  ${message.note}\n`),
        )
      }
    }
  }
}

function pageShower(all: boolean, io: Io): (item: DumpItem) => Promise<void> {
  const ink = inkOf(io.stdout, io.env)
  const mostRecords = all ? Number.POSITIVE_INFINITY : DRAWN_RECORDS
  const mostLines = all ? Number.POSITIVE_INFINITY : DRAWN_LINES
  let records = 0
  return async (item) => {
    if (item.type !== 'record') return
    records += 1
    if (records <= mostRecords) {
      await io.stdout.write(
        `${drawRecord(item.file, { ink, columns: io.stdout.columns, mostLines })}\n`,
      )
    } else if (records === mostRecords + 1) {
      await io.stdout.write(`${ink.dim('More records follow; `--all` draws them.')}\n\n`)
    }
  }
}

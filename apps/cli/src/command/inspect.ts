import { inspectDumps, UserError, watchPrefixes } from '@fonds/build'
import { MEMBER_MARK } from '@fonds/model'
import { Command } from 'commander'
import { askedDumps } from '../asked-dumps.ts'
import { drawFailures } from '../draw-failures.ts'
import { drawNotices } from '../draw-notices.ts'
import type { ExitCode } from '../exit-code.ts'
import { findAddressed } from '../find-addressed.ts'
import { inkOf } from '../ink.ts'
import { countItem } from '../inspect/count-item.ts'
import { emptyTally } from '../inspect/empty-tally.ts'
import { hasFailures } from '../inspect/has-failures.ts'
import { readEarlier } from '../inspect/read-earlier.ts'
import { DRAWN_LINES, DRAWN_RECORDS, showPages } from '../inspect/show-pages.ts'
import type { Shower } from '../inspect/shower.ts'
import type { Io } from '../io.ts'
import { loadConfig } from '../load-config.ts'
import type { Settle } from '../settle.ts'
import { unreadConfig } from '../unread-config.ts'

interface InspectOptions {
  readonly json?: true
  readonly all?: true
  readonly against?: string
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
    .argument('[dump...]', 'files, folders, or - for standard input (default: those of fonds.yaml)')
    .option('--json', 'one line of JSON a record')
    .option(
      '--all',
      `draw every record whole (default: ${DRAWN_RECORDS} records, ${DRAWN_LINES} lines each)`,
    )
    .option(
      '--against <old.ndjson>',
      'show the lines that readers would gain, lose, or see as another kind, since an earlier `--json`',
    )
    .option('--config <file>', 'the configuration (default: fonds.yaml where there is one)')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ fonds inspect page.txt\n' +
        "  $ fonds inspect 'dumps/a.zip!/page.txt'\n" +
        '  $ fonds inspect dumps --all | less -R\n' +
        '  $ fonds inspect dumps --json > old.ndjson     # then change the rules of fonds.yaml, and\n' +
        '  $ fonds inspect dumps --against old.ndjson\n' +
        '  $ fonds inspect dumps --json | jq -r \'.aside[] | "\\(.rule)\\t\\(.text)"\' | sort | uniq -c\n',
    )
    .action(async (dumps: string[], options: InspectOptions) => {
      settle(await inspect(dumps, options, io))
    })
}

async function inspect(
  named: readonly string[],
  options: InspectOptions,
  io: Io,
): Promise<ExitCode> {
  const config = await loadConfig(options.config, io)
  const paths = askedDumps(named, config)
  const { sources, skipped, unread, asked, isAsked } = await findAddressed(paths, [], config, io)
  const tally = emptyTally()
  const unmet = new Set([...asked].filter((name) => name.includes(MEMBER_MARK)))
  const failures = [...unread]
  const prefixes = watchPrefixes(config)
  const show = await showerOf(options, io)
  for await (const item of inspectDumps(sources, config)) {
    io.signal.throwIfAborted()
    if (item.type === 'account') {
      prefixes.hear(item.account.dump)
      unmet.delete(item.account.dump)
    }
    if (item.type === 'unread') {
      failures.push(item.failure)
      continue
    }
    if (!isAsked(item)) continue
    countItem(tally, item, asked)
    await show.item(item)
  }
  tally.unread = failures.length
  await show.end(tally, skipped)
  // Of dumps that are named here, the configuration may well say nothing; or mean them, and call them otherwise.
  const notices = [
    ...unreadConfig(named, options.config, io),
    ...prefixes.notices(named.length === 0 ? undefined : sources),
  ]
  const ink = inkOf(io.stderr, io.env)
  await io.stderr.write(drawFailures(failures, ink) + drawNotices(notices, ink))
  const [missed] = unmet
  if (missed !== undefined) {
    const [container = ''] = missed.split(MEMBER_MARK)
    throw new UserError(
      3,
      `${missed} was not read: there is no such page in ${container}, or it is damaged`,
      'Inspect the container itself: it says what it holds, and what is wrong with that.',
    )
  }
  const failed = hasFailures(tally)
  if (tally.records === 0 && failed) {
    throw new UserError(
      3,
      `No record could be read from ${paths.join(', ')}`,
      'Each dump is named above with what is wrong with it.',
    )
  }
  return failed ? 1 : 0
}

/** What shows them; loaded by need, as some load the transform, and no other command waits for it. */
async function showerOf(options: InspectOptions, io: Io): Promise<Shower> {
  if (options.against !== undefined) {
    const { showChanges } = await import('../inspect/show-changes.ts')
    return showChanges(await readEarlier(options.against, io), options.json === true, io)
  }
  if (options.json !== true) return showPages(options.all === true, io)
  const { showJson } = await import('../inspect/show-json.ts')
  return showJson(io)
}

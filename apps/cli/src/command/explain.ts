import { inspectDumps, UserError, watchPrefixes } from '@fonds/build'
import { Command, InvalidArgumentError } from 'commander'
import type { VFile } from 'vfile'
import { drawFailures } from '../draw-failures.ts'
import { drawNotices } from '../draw-notices.ts'
import { drawExplanation } from '../explain/draw-explanation.ts'
import type { ExitCode } from '../exit-code.ts'
import { findAddressed } from '../find-addressed.ts'
import { inkOf } from '../ink.ts'
import type { Io } from '../io.ts'
import { loadConfig } from '../load-config.ts'
import type { Settle } from '../settle.ts'
import { shellWord } from '../shell-word.ts'
import { splitAddress } from '../split-address.ts'
import { unreadConfig } from '../unread-config.ts'
import { visible } from '../visible.ts'

interface ExplainOptions {
  readonly with?: readonly string[]
  readonly record?: string
  readonly config?: string
  readonly json?: true
}

interface Place {
  readonly file: string
  readonly line: number
}

/** `fonds explain`: why a line is published, or set aside. */
export function explainCommand(io: Io, settle: Settle): Command {
  return new Command('explain')
    .summary('say which rules spoke about a line, and how loudly')
    .description(
      'Says why a line of a dump is published or set aside: what was looked at, how loudly each spoke, and what would\n' +
        'have changed the decision. Lines are those of the record, as `fonds inspect` numbers them.',
    )
    .argument('<file:line>', 'a dump, and a line of its record from 1 on', placeOf)
    .option('--with <dump...>', 'further dumps of the site, read along as evidence')
    .option('--record <id>', 'the record, where the dump holds several: the beginning of its id')
    .option('--config <file>', 'the configuration (default: fonds.yaml where there is one)')
    .option('--json', 'print the explanation as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ fonds explain page.txt:12\n' +
        '  $ fonds explain dumps/a.txt:12 --with dumps\n' +
        "  $ fonds explain 'dumps/a.zip!/page.txt:12'\n" +
        '  $ fonds explain crawl.wet.gz:3 --record 0h7k\n',
    )
    .action(async (place: Place, options: ExplainOptions) => {
      settle(await explain(place, options, io))
    })
}

async function explain(place: Place, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const config = await loadConfig(options.config, io)
  const { isAsked, sources, unread } = await findAddressed(
    [place.file],
    options.with ?? [],
    config,
    io,
  )
  const prefixes = watchPrefixes(config)
  const failures = [...unread]
  const records: VFile[] = []
  for await (const item of inspectDumps(sources, config)) {
    io.signal.throwIfAborted()
    if (item.type === 'account') prefixes.hear(item.account.dump)
    if (item.type === 'unread') failures.push(item.failure)
    if (item.type !== 'record' || !isAsked(item)) continue
    const id = item.file.data.record?.id ?? ''
    if (id.startsWith(options.record ?? '')) records.push(item.file)
  }
  const notices = [...unreadConfig([place.file], options.config, io), ...prefixes.notices(sources)]
  const ink = inkOf(io.stderr, io.env)
  await io.stderr.write(drawFailures(failures, ink) + drawNotices(notices, ink))
  const file = theOne(records, place, io)
  const { explainLine } = await import('@fonds/transform')
  const explanation = explainLine(file, place.line, { rules: config.rules })
  if (options.json === true) await io.stdout.write(`${JSON.stringify(explanation)}\n`)
  else {
    await io.stdout.write(drawExplanation(file, explanation, inkOf(io.stdout, io.env)))
  }
  return 0
}

function theOne(records: readonly VFile[], place: Place, io: Io): VFile {
  const [file, ...others] = records
  if (file === undefined) {
    throw new UserError(
      3,
      `${place.file} holds no such record`,
      `See what there is with \`fonds inspect ${shellWord(splitAddress(place.file, io).file)}\`.`,
    )
  }
  if (others.length > 0) {
    const ids = records.slice(0, 5).map(({ data: { record } }) => {
      const { id = '', url = null, dump = '' } = record ?? {}
      return `${id} (${visible(url ?? dump)})`
    })
    throw new UserError(
      2,
      `${place.file} holds ${records.length} records`,
      `Choose one with --record: ${ids.join(', ')}${records.length > ids.length ? ' …' : ''}`,
    )
  }
  const count = file.data.edition?.ledger.at(-1)?.lines[1] ?? 0
  if (place.line > count) {
    throw new UserError(
      2,
      `${place.file} has no line ${place.line}: its record has ${count}`,
      'See the lines and their numbers with `fonds inspect`.',
    )
  }
  return file
}

function placeOf(value: string): Place {
  const match = /^(?<file>.+):(?<line>[1-9]\d*)$/s.exec(value)
  if (match?.groups === undefined) {
    throw new InvalidArgumentError('Expected a file and a line number, as `page.txt:12`.')
  }
  return { file: match.groups['file'] ?? '', line: Number(match.groups['line']) }
}

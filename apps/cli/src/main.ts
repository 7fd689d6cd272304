import { createRequire } from 'node:module'
import { UserError } from '@fonds/build'
import { Command, CommanderError } from 'commander'
import { commands } from './commands.ts'
import type { ExitCode } from './exit-code.ts'
import { inkOf } from './ink.ts'
import type { Io } from './io.ts'
import type { Settle } from './settle.ts'

/** The `fonds` command: does what the arguments say, and never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = programOf(io, (settled) => {
    code = settled
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return io.signal.reason === 'no-reader' ? 0 : code
  } catch (error) {
    return codeOf(error, io)
  }
}

function programOf(io: Io, settle: Settle): Command {
  const program = new Command('fonds')
    .description(
      'Turns raw text dumps of web pages into a normalized, static, searchable HTML archive, ' +
        'and accounts for every character.',
    )
    .version(versionOf(), '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ fonds inspect page.txt           how one dump is read\n' +
        '  $ fonds build dumps --out archive  make an archive of a folder\n' +
        '  $ fonds serve archive              look at it\n' +
        '\nExit codes:\n' +
        '  0  done\n' +
        '  1  done, but some records or checks failed (each is named)\n' +
        '  2  wrong usage or configuration; nothing was written\n' +
        '  3  an input could not be read\n' +
        '  4  a mistake in Fonds\n',
    )
  for (const command of commands) program.addCommand(command(io, settle))
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(
        `  See \`${command.name() === 'fonds' ? '' : 'fonds '}${command.name()} --help\`.`,
      )
      .configureOutput({
        writeOut: (text) => void io.stdout.write(text),
        writeErr: (text) => void io.stderr.write(text),
        getOutHelpWidth: () => io.stdout.columns,
        getErrHelpWidth: () => io.stderr.columns,
        outputError: (text, write) => write(text.replace(/^error: /, 'fonds: ')),
      })
  }
  return program
}

function versionOf(): string {
  const manifest: unknown = createRequire(import.meta.url)('../package.json')
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

async function codeOf(error: unknown, io: Io): Promise<ExitCode> {
  const ink = inkOf(io.stderr, io.env)
  // Commander has written its message, or its help, already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (io.signal.aborted) {
    if (io.signal.reason === 'no-reader') return 0
    await io.stderr.write('fonds: stopped; what was there before is as it was\n')
    return 130
  }
  if (error instanceof UserError) {
    await io.stderr.write(`${ink.red('fonds:')} ${error.message}\n  ${error.hint}\n`)
    return error.code
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  await io.stderr.write(
    `${ink.red('fonds:')} a mistake in Fonds itself:\n${trace}\n` +
      '  Please report it with the lines above, and what you ran.\n',
  )
  return 4
}

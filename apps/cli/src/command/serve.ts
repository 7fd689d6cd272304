import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { errorCode, UserError } from '@fonds/build'
import type { Settle } from '../settle.ts'
import { numberBetween } from '../number-between.ts'
import type { Io } from '../io.ts'
import { createPreviewServer } from '../preview-server.ts'

const DEFAULT_PORT = 4173

/** `fonds serve`: looks at an archive the way its readers will. */
export function serveCommand(io: Io, settle: Settle): Command {
  return new Command('serve')
    .summary('show an archive in a browser')
    .description(
      'Serves a built archive on this machine, for a look: prints its address and stops on Ctrl-C. ' +
        'Any static host serves an archive as well; it needs no server of its own.',
    )
    .argument('[dir]', 'the folder of the archive', './archive')
    .option(
      '--port <number>',
      'the port, 0 for any that is free',
      numberBetween(0, 65_535),
      DEFAULT_PORT,
    )
    .addHelpText('after', '\nExamples:\n  $ fonds serve\n  $ fonds serve ./newspaper --port 8080\n')
    .action(async (dir: string, options: { port: number }) => {
      settle(await serve(dir, options.port, io))
    })
}

async function serve(dir: string, port: number, io: Io): Promise<0> {
  const folder = resolve(io.cwd, dir)
  if (!existsSync(resolve(folder, 'index.html'))) {
    throw new UserError(
      3,
      `${dir} holds no archive: there is no index.html in it`,
      'Build one with `fonds build DUMP --out DIR`, or name its folder.',
    )
  }
  const server = createPreviewServer(folder)
  server.listen(port, '127.0.0.1')
  await listening(server, port)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  await io.stdout.write(`http://127.0.0.1:${bound}/\n`)
  await io.stderr.write('Stop with Ctrl-C.\n')
  if (!io.signal.aborted) await once(io.signal, 'abort')
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  return 0
}

async function listening(
  server: ReturnType<typeof createPreviewServer>,
  port: number,
): Promise<void> {
  try {
    await once(server, 'listening')
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') {
      throw new UserError(
        2,
        `Port ${port} is taken`,
        'Choose another one with `--port`, or any free one with `--port 0`.',
      )
    }
    throw error
  }
}

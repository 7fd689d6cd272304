import type { ExitCode } from './exit-code.ts'
import type { Output, StopReason } from './io.ts'
import { keepHeapSmall } from './keep-heap-small.ts'
import { main } from './main.ts'

/** Runs the command of this process: its arguments, streams and signals. */
export async function run(): Promise<ExitCode> {
  keepHeapSmall()
  const stop = new AbortController()
  const stopFor = (reason: StopReason): void => stop.abort(reason)
  // Once: a second Ctrl-C ends the process the hard way.
  process.once('SIGINT', () => stopFor('interrupted'))
  process.once('SIGTERM', () => stopFor('interrupted'))
  return main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: outputOf(process.stdout, () => stopFor('no-reader')),
    stderr: outputOf(process.stderr, () => undefined),
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal,
  })
}

function outputOf(stream: NodeJS.WriteStream, onNoReader: () => void): Output {
  // `fonds inspect … | head` closes the pipe while we write: no error, only nobody to write to.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    onNoReader()
  })
  return {
    stream,
    write: (text) =>
      new Promise((resolve) => {
        stream.write(text, () => resolve())
      }),
    get terminal() {
      return 'isTTY' in stream && stream.isTTY
    },
    get columns() {
      return stream.columns ?? 80
    },
  }
}

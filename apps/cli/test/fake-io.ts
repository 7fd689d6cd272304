import { PassThrough, Readable } from 'node:stream'
import type { Io, Output } from '../src/io.ts'

/** A world for a command to run in, and what it wrote. */
export interface FakeIo extends Io {
  readonly written: { stdout: string; stderr: string }
  readonly stop: AbortController
}

export interface FakeIoOptions {
  readonly cwd?: string
  readonly stdin?: string
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
}

export function fakeIo(options: FakeIoOptions = {}): FakeIo {
  const written = { stdout: '', stderr: '' }
  const stop = new AbortController()
  const outputTo = (name: keyof typeof written): Output => {
    const stream = Object.assign(new PassThrough(), { isTTY: options.terminal ?? false })
    stream.on('data', (chunk: Buffer) => {
      written[name] += chunk.toString()
    })
    return {
      write: async (text) => {
        written[name] += text
      },
      terminal: options.terminal ?? false,
      columns: 100,
      stream,
    }
  }
  return {
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    signal: stop.signal,
    written,
    stop,
  }
}

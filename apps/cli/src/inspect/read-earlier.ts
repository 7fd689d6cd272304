import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { errorCode, UserError } from '@fonds/build'
import type { Io } from '../io.ts'
import { pathFromHere } from '../path-from-here.ts'
import type { LineReadings } from './line-reading.ts'
import { isReadSpans } from './read-spans.guard.ts'
import { toLineReadings } from './to-line-readings.ts'

/**
 * What an earlier `fonds inspect --json` said of each record, by id.
 *
 * @throws UserError when the file cannot be read, or holds something else.
 */
export async function readEarlier(
  path: string,
  io: Io,
): Promise<ReadonlyMap<string, LineReadings>> {
  const earlier = new Map<string, LineReadings>()
  let number = 0
  try {
    const input = createReadStream(pathFromHere(path, io), 'utf8')
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      if (line.trim() === '') continue
      const value = parse(line)
      if (!isReadSpans(value) || value.id === null) throw notAnInspection(path, number)
      earlier.set(value.id, toLineReadings(value))
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const code = errorCode(cause)
    const reason = code === null ? '' : ` (${code})`
    throw new UserError(
      3,
      `The earlier reading ${path} cannot be read${reason}`,
      'Make one with `fonds inspect DUMP… --json > old.ndjson`.',
      { cause },
    )
  }
  return earlier
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function notAnInspection(path: string, line: number): UserError {
  return new UserError(
    3,
    `${path}:${line} is no record as \`fonds inspect --json\` prints it`,
    'Make one with `fonds inspect DUMP… --json > old.ndjson`.',
  )
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildArchive } from '../build-archive.ts'
import type { BuildOptions } from '../build-options.ts'
import { UserError } from '../user-error.ts'
import { openArchive } from './open-archive.ts'
import type { Flaw } from './verify-report.ts'

/** What an archive is built of anew. */
export interface RebuildOptions extends Pick<
  BuildOptions,
  'dumps' | 'config' | 'reader' | 'jobs' | 'onEvent' | 'signal'
> {
  /** The folder to build in, which is taken away again; default: that of the system for passing things. */
  readonly scratch?: string
}

/**
 * Builds an archive anew of its dumps, aside and with nothing that an earlier build remembers, and compares it with the
 * published one byte for byte. Names what differs, what is missing and what is there besides; nothing, when the archive is
 * what its dumps, its configuration and this version of Fonds give.
 *
 * @throws UserError when nothing can be built of the dumps.
 */
export async function rebuildArchive(
  folder: string,
  options: RebuildOptions,
): Promise<readonly Flaw[]> {
  const { scratch = tmpdir(), ...build } = options
  const aside = mkdtempSync(join(resolve(scratch), 'fonds-rebuild-'))
  try {
    const out = join(aside, 'archive')
    const { failures } = await buildArchive({ ...build, out, store: join(aside, 'store') })
    const [failure] = failures
    if (failure !== undefined)
      throw new UserError(
        3,
        `${failure.where} could not be built from: ${failure.reason}`,
        'An archive can be compared only with what all of its dumps give.',
      )
    return [...differences(folder, out)]
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function* differences(folder: string, out: string): Generator<Flaw, void> {
  const published = openArchive(resolve(folder))
  const rebuilt = openArchive(out)
  for (const file of published.paths()) {
    const expected = rebuilt.read(file)
    const reason =
      expected === null ? 'The dumps give no such file' : 'The dumps give other bytes for it'
    if (expected === null || published.read(file)?.equals(expected) !== true)
      yield { kind: 'not-rebuilt', file, reason }
  }
  for (const file of rebuilt.paths())
    if (!published.has(file))
      yield { kind: 'not-rebuilt', file, reason: 'The dumps give it, and it is not there' }
}

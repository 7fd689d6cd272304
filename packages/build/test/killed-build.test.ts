import { verifyArchive } from '@fonds/build'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { buildFiles } from './build-files.ts'
import { readFiles } from './read-files.ts'
import { scratchFolder } from './scratch-folder.ts'
import { writeFiles } from './write-files.ts'

/** Moments spread over the whole build, besides those around the renames that publish it. */
const MOMENTS = 3

/** Small, and in one language: it is built some fifteen times. */
const dumps = {
  'bridge.txt':
    'The bridge is open\n\nThe old bridge was opened again on Monday, the mayor said.\n',
  'market.txt': 'A market for everyone\n\nFrom May on the market will stand on the square.\n',
}

/** Enough to compare archives by, and short enough to be read when they differ. */
function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    [...readFiles(folder)].map(([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    ]),
  )
}

const script = fileURLToPath(new URL('killed-build.mjs', import.meta.url))

function runBuild(
  root: string,
  call: number,
): { readonly killed: boolean; readonly made: string[] } {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [script, join(root, 'dumps/pages'), join(root, 'archive'), String(call)],
    { encoding: 'utf8' },
  )
  if (status !== 0 && signal !== 'SIGKILL') throw new Error(stderr)
  return { killed: signal === 'SIGKILL', made: signal === null ? JSON.parse(stdout) : [] }
}

it(
  'should leave an archive whole whenever it is killed, and end as if it had not been',
  async () => {
    const root = scratchFolder()
    const base = join(root, 'base')
    await buildFiles(base, { 'a.txt': 'The text before.\n' })
    rmSync(join(base, '.fonds'), { recursive: true })
    rmSync(join(base, 'dumps'), { recursive: true })
    writeFiles(join(base, 'dumps/pages'), dumps)
    const before = digestsOf(join(base, 'archive'))
    const fresh = (name: string): string => {
      cpSync(base, join(root, name), { recursive: true })
      return join(root, name)
    }

    const undisturbed = fresh('undisturbed')
    const { made } = runBuild(undisturbed, 0)
    const after = digestsOf(join(undisturbed, 'archive'))
    expect(after).not.toEqual(before)
    const renames = made.flatMap((name, index) => (name === 'renameSync' ? [index + 1] : []))
    const spread = Array.from({ length: MOMENTS }, (_, index) =>
      Math.floor(((index + 0.5) * made.length) / MOMENTS),
    )
    // Two renames publish, and the last remembers what was published; the second of them is the one moment at which
    // neither archive has its name.
    const [movesOld = 0, movesNew = 0, remembers = 0] = renames.slice(-3)
    for (const moment of [...spread, movesOld, movesNew, movesNew + 1, remembers]) {
      const here = fresh(`killed-${moment}`)
      expect(runBuild(here, moment).killed, `moment ${moment} of ${made.length}`).toBe(true)
      const whole = existsSync(join(here, 'archive')) ? 'archive' : '.archive.old'
      if (moment !== movesNew) expect(whole, `after moment ${moment}`).toBe('archive')
      expect((await verifyArchive(join(here, whole))).flaws).toEqual([])
      const kept = digestsOf(join(here, whole))
      expect([before, after]).toContainEqual(kept)
      expect(runBuild(here, 0).killed).toBe(false)
      expect(digestsOf(join(here, 'archive'))).toEqual(after)
      expect(readdirSync(here).toSorted()).toEqual(['.fonds', 'archive', 'dumps'])
      rmSync(here, { recursive: true })
    }
  },
  // Some fifteen processes, one after the other.
  900_000,
)

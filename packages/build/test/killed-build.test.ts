import { verifyArchive } from '@fonds/build'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiveDigests } from './archive-digests.ts'
import { disturbBuild } from './disturb-build.ts'
import { type InterruptedBuilds, interruptedBuilds } from './interrupted-builds.ts'

/** At the least, over all stages. */
const LEAST_MOMENTS = 50
/** In each stage, where it has as many. */
const MOMENTS_A_STAGE = 4
/** In the stage that publishes, besides those around each kind of call. */
const MOMENTS_OF_PUBLISH = 12
/** Builds killed at a time. */
const AT_ONCE = 2

const SLOW = 900_000

let builds: InterruptedBuilds
beforeAll(async () => {
  builds = await interruptedBuilds()
}, SLOW)
afterAll(() => builds.close())

/** As many of some numbers as are wanted, evenly spread. */
function spread(numbers: readonly number[], most: number): readonly number[] {
  const count = Math.min(most, numbers.length)
  return Array.from(
    { length: count },
    (_, index) => numbers[Math.floor(((index + 0.5) * numbers.length) / count)] ?? 0,
  )
}

/** Calls, counted from 1, before which the build is killed: some of each stage, and of each kind of call that publishes. */
function moments(): readonly number[] {
  const byStage = new Map<string, number[]>()
  for (const [index, [stage]] of builds.calls.entries())
    byStage.set(stage, [...(byStage.get(stage) ?? []), index + 1])
  const publishing = byStage.get('publish') ?? []
  const nameOf = (call: number): string => builds.calls[call - 1]?.[1] ?? ''
  const ofEachKind = [...new Set(publishing.map(nameOf))].flatMap((name) => {
    const such = publishing.filter((call) => nameOf(call) === name)
    return name === 'renameSync' ? such : such.slice(-1)
  })
  const chosen = [...byStage].flatMap(([stage, calls]) =>
    spread(calls, stage === 'publish' ? MOMENTS_OF_PUBLISH : MOMENTS_A_STAGE),
  )
  return [...new Set([...chosen, ...ofEachKind])].sort((a, b) => a - b)
}

it(
  'should leave an archive whole whenever it is killed, and end as if it had not been',
  async () => {
    const { before, after, calls, fresh, finish } = builds
    expect(after).not.toEqual(before)
    const chosen = moments()
    expect(chosen.length).toBeGreaterThanOrEqual(LEAST_MOMENTS)
    const published = calls.filter(([stage]) => stage === 'publish').map(([, name]) => name)
    expect(published).toEqual(
      expect.arrayContaining(['writeFileSync', 'spawnSync', 'renameSync', 'fsyncSync']),
    )
    // Once all is on the disk, the old archive is moved aside and the new one into its place: between the two renames
    // alone, neither has the name.
    const synced = calls.findIndex(([, name]) => name === 'spawnSync')
    const [, movesNew = 0] = calls.flatMap(([, name], index) =>
      name === 'renameSync' && index > synced ? [index] : [],
    )
    const left = new Set<number>()
    const queue = chosen.values()
    const killer = async (): Promise<void> => {
      for (const moment of queue) {
        const where = `moment ${moment} of ${calls.length}, ${calls[moment - 1]?.join(' ')}`
        const here = fresh(`killed-${moment}`)
        expect((await disturbBuild(here, moment)).killed, where).toBe(true)
        const standing = existsSync(join(here, 'archive')) ? 'archive' : '.archive.old'
        expect(standing, where).toBe(moment === movesNew + 1 ? '.archive.old' : 'archive')
        expect((await verifyArchive(join(here, standing))).flaws, where).toEqual([])
        const kept = archiveDigests(join(here, standing))
        expect(kept, where).toEqual(moment <= movesNew + 1 ? before : after)
        left.add(await finish(here))
        expect(archiveDigests(join(here, 'archive')), where).toEqual(after)
        expect(readdirSync(here).toSorted(), where).toEqual(['.fonds', 'archive', 'dumps'])
        rmSync(here, { recursive: true })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, killer))
    // What was done before was not done again: from everything down to nothing.
    expect(Math.min(...left)).toBe(0)
    expect(left.size).toBeGreaterThan(4)
  },
  SLOW,
)

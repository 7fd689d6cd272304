import type { Digest, Json, StageContext, Task, TaskResult } from '@fonds/workflow'
import { dropSingles } from '../evidence/drop-singles.ts'
import { ENTRY_BYTES, SITE_BYTES } from '../evidence/line-run.ts'
import { mergeRuns } from '../evidence/merge-runs.ts'
import type { Environment } from './environment.ts'
import { isMergeParams } from './merge-params.guard.ts'
import { numberedOf } from './numbered-of.ts'
import { readObjects } from './read-objects.ts'
import { toNumbered } from './to-numbered.ts'

/**
 * Runs (`run-<n>-0` …, their segments) → one (`run-0` …) that adds them up. Facts: the site's parts of the first and the
 * last key of each segment, by which those find their segments that ask for some sites only.
 */
export async function mergeStage(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  if (!isMergeParams(task.params)) throw new TypeError('Unexpected parameters of `merge`')
  const { runs, isLast } = task.params
  const sum = mergeRuns(
    Array.from({ length: runs }, (_, index) =>
      readObjects(store, numberedOf(task.inputs, `run-${index}`)),
    ),
  )
  const segments: Digest[] = []
  const ranges: Json[] = []
  for await (const segment of isLast ? dropSingles(sum) : sum) {
    signal.throwIfAborted()
    segments.push(await store.putObject(segment))
    ranges.push([siteAt(segment, 0), siteAt(segment, segment.length - ENTRY_BYTES)])
  }
  return { outputs: toNumbered('run', segments), facts: { ranges } }
}

function siteAt(segment: Uint8Array, at: number): string {
  return Buffer.from(segment.subarray(at, at + SITE_BYTES)).toString('hex')
}

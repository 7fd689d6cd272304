import type { Digest, StageContext, Task, TaskResult } from '@fonds/workflow'
import { dropSingles } from '../evidence/drop-singles.ts'
import { ENTRY_BYTES, SITE_BYTES } from '../evidence/line-run.ts'
import { mergeRuns } from '../evidence/merge-runs.ts'
import { readObjects } from '../stored/read-objects.ts'
import type { MergeFacts } from '../tasks/merge-facts.ts'
import { isMergeParams } from '../tasks/merge-params.guard.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import type { Environment } from './environment.ts'

/**
 * Runs (`run-<n>-0` …, their segments) → one (`run-0` …) that adds them up. Facts: `MergeFacts`, by which
 * those find their segments that ask for some sites only.
 */
export async function handleMerge(
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
  const ranges: [string, string][] = []
  for await (const segment of isLast ? dropSingles(sum) : sum) {
    signal.throwIfAborted()
    segments.push(await store.putObject(segment))
    ranges.push([siteAt(segment, 0), siteAt(segment, segment.length - ENTRY_BYTES)])
  }
  const facts: MergeFacts = { ranges }
  return { outputs: toNumbered('run', segments), facts: { ...facts } }
}

function siteAt(segment: Uint8Array, at: number): string {
  return Buffer.from(segment.subarray(at, at + SITE_BYTES)).toString('hex')
}

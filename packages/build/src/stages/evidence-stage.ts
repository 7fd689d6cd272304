import { toPageEvidence } from '@fonds/transform'
import type { Digest, StageContext, Task, TaskResult } from '@fonds/workflow'
import { createCensus } from '../evidence/create-census.ts'
import { fromJsonLines, toJsonLines } from '../records/json-lines.ts'
import type { ViewRow } from '../records/rows.ts'
import { isAnyRow, isRecordRow, isSightingRow } from '../records/rows.guard.ts'
import type { Environment } from './environment.ts'

/**
 * All shards of records (`records-0` …, in the order of the dumps) and accounts (`accounts-0` …) → one view of each
 * shard (`view-0` …): what the other records say about each of its records. A view holds answers, not counts, so that
 * a new dump changes the views of those pages only for which an answer changes.
 */
export async function evidenceStage(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  const shards = numbered(task.inputs, 'records')
  const census = createCensus()
  for (const digest of numbered(task.inputs, 'accounts')) {
    for (const row of fromJsonLines(await store.getObject(digest), isAnyRow))
      if (isSightingRow(row)) census.sight(row.id, row.sighting)
  }
  for (const digest of shards) {
    signal.throwIfAborted()
    for (const { record, text } of fromJsonLines(await store.getObject(digest), isRecordRow))
      census.add(record, text)
  }

  const met = new Set<string>()
  const views: Digest[] = []
  for (const digest of shards) {
    signal.throwIfAborted()
    const rows: ViewRow[] = []
    for (const { record, text } of fromJsonLines(await store.getObject(digest), isRecordRow)) {
      const { id, site } = record
      rows.push(
        met.has(id)
          ? null
          : {
              evidence: toPageEvidence(text, census.sites.of(site)),
              sightings: census.sightingsOf(id),
            },
      )
      met.add(id)
    }
    views.push(await store.putObject(toJsonLines(rows)))
  }
  return {
    outputs: Object.fromEntries(views.map((digest, index) => [`view-${index}`, digest])),
    facts: { records: met.size },
  }
}

/** The inputs `<name>-0`, `<name>-1` … in that order. */
function numbered(inputs: Task['inputs'], name: string): readonly Digest[] {
  const digests: Digest[] = []
  for (let index = 0; ; index++) {
    const digest = inputs[`${name}-${index}`]
    if (digest === undefined) return digests
    digests.push(digest)
  }
}

import { weighLineCounts } from '@fonds/transform'
import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import type { CountedLines } from '../evidence/count-lines.ts'
import { isCountedLines } from '../evidence/counted-lines.guard.ts'
import { lookUpCounts } from '../evidence/look-up-counts.ts'
import type { ViewRow } from '../records/rows.ts'
import { fromJsonLines, toJsonLines } from '../stored/json-lines.ts'
import { readObjects } from '../stored/read-objects.ts'
import { inputOf } from '../tasks/input-of.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import type { Environment } from './environment.ts'
import { readMet } from './read-met.ts'

/**
 * What was counted in a shard (`run-0` …, `lines`), what is known of its records (`met`) and the table of all
 * (`table-0` …, those segments that hold its sites) → `view`: what the other records say about each of its records. A
 * view holds answers, not counts, so that a new dump changes the views of those pages only for which an answer changes.
 */
export async function handleView(
  task: Task,
  { store }: StageContext<Environment>,
): Promise<TaskResult> {
  const { again, sightings } = await readMet(task, store)
  const counts = await lookUpCounts(
    readObjects(store, numberedOf(task.inputs, 'run')),
    readObjects(store, numberedOf(task.inputs, 'table')),
  )
  const counted = fromJsonLines(await store.getObject(inputOf(task, 'lines')), isCountedLines)
  const places = new Map(sightings)
  const met = new Set(again)
  const rows: ViewRow[] = []
  const addMet = (): void => {
    while (met.has(rows.length)) rows.push(null)
  }
  for (const record of counted) {
    addMet()
    rows.push({
      evidence: weighLineCounts(countsOf(record, counts)),
      sightings: places.get(rows.length) ?? [],
    })
  }
  addMet()
  return {
    outputs: { view: await store.putObject(toJsonLines(rows)) },
    facts: { records: rows.length },
  }
}

function countsOf(
  { site, lines }: CountedLines,
  counts: readonly number[],
): Parameters<typeof weighLineCounts>[0] {
  return {
    records: counts[site] ?? 0,
    lines: lines.map((entry) => (entry < 0 ? 0 : (counts[entry] ?? 0))),
  }
}

import { report } from '@fonds/model'
import { createProcessor, type FondsProcessor, toEdition } from '@fonds/transform'
import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { VFile } from 'vfile'
import { addFigures, type Figures, toFigures } from '../records/figures.ts'
import { toMessageRow } from '../records/message-row.ts'
import { plainEdition } from '../records/plain-edition.ts'
import { isRecordRow, isViewRow } from '../records/rows.guard.ts'
import type { EditionRow, RecordRow, ViewRow } from '../records/rows.ts'
import { toSummary } from '../records/to-summary.ts'
import { buildRules } from '../rules.ts'
import { createByteWriter } from '../stored/create-byte-writer.ts'
import { fromJsonLines, toJsonLine } from '../stored/json-lines.ts'
import { inputOf } from '../tasks/input-of.ts'
import { isTransformParams } from '../tasks/transform-params.guard.ts'
import { toJson } from '../to-json.ts'
import type { Environment } from './environment.ts'

/** A shard of records and its view → `editions`, without the records met before, and their `summaries`. */
export async function handleTransform(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  if (!isTransformParams(task.params)) throw new TypeError('Unexpected parameters of `transform`')
  const processor = createProcessor({ rules: task.params.rules })
  const records = fromJsonLines(await store.getObject(inputOf(task, 'records')), isRecordRow)
  const views = fromJsonLines(await store.getObject(inputOf(task, 'view')), isViewRow)
  const editions = createByteWriter()
  const summaries = createByteWriter()
  const figures: Figures[] = []
  for (const row of records) {
    signal.throwIfAborted()
    const view = views.next()
    if (view.done === true) throw new TypeError('Unexpected end of a view, expected a row a record')
    if (view.value === null) continue
    const edition = transformRecord(row, view.value, processor)
    editions.write(toJsonLine(edition))
    summaries.write(toJsonLine(edition.summary))
    figures.push(toFigures(edition, row.text))
  }
  return {
    outputs: {
      editions: await store.putObject(editions.bytes()),
      summaries: await store.putObject(summaries.bytes()),
    },
    facts: toJson(addFigures(figures)),
  }
}

function transformRecord(
  row: RecordRow,
  view: NonNullable<ViewRow>,
  processor: FondsProcessor,
): EditionRow {
  const record = { ...row.record, sightings: view.sightings }
  const file = new VFile({ path: record.dump, value: row.text })
  file.data.record = record
  file.data.evidence = view.evidence
  const edition = editionOf(file, processor)
  return {
    record,
    summary: toSummary(record, edition, row.text),
    edition,
    messages: [...row.messages, ...file.messages.map(toMessageRow)],
  }
}

/** A record that makes the program stumble is published all the same, and says so. */
function editionOf(file: VFile, processor: FondsProcessor): EditionRow['edition'] {
  try {
    const { edition } = toEdition(file, processor).data
    if (edition !== undefined) return edition
    throw new TypeError('Unexpected file without an edition')
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    report(file, buildRules, 'transform-failed', {
      reason: `The record could not be transformed (${error.message}) and is published as it was found.`,
      cause: error,
    })
    return plainEdition(String(file))
  }
}

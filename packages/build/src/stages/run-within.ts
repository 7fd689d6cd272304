import type { Task, TaskResult } from '@fonds/workflow'
import type { TaskStage } from '../tasks/task-stage.ts'
import { runAll, type StageRun } from './run-stage.ts'

/** A task, and the bytes of memory that doing it takes, estimated. */
export interface SizedTask {
  readonly task: Task
  readonly bytes: number
}

/**
 * Runs tasks of which none may fail, in order, no more at a time than fit into some memory; one that does not fit alone
 * runs alone.
 */
export async function runWithin(
  stage: TaskStage,
  tasks: readonly SizedTask[],
  mostBytes: number,
  run: StageRun,
): Promise<readonly TaskResult[]> {
  const results: TaskResult[] = []
  for (const batch of toBatches(tasks, mostBytes)) {
    const before = results.length
    const onEvent: StageRun['onEvent'] = (event) =>
      run.onEvent({ ...event, done: before + event.done, total: tasks.length })
    results.push(...(await runAll(stage, batch, { ...run, onEvent })))
  }
  return results
}

function toBatches(tasks: readonly SizedTask[], mostBytes: number): readonly (readonly Task[])[] {
  const batches: Task[][] = []
  let batch: Task[] = []
  let sum = 0
  for (const { task, bytes } of tasks) {
    if (batch.length > 0 && sum + bytes > mostBytes) {
      batches.push(batch)
      batch = []
      sum = 0
    }
    batch.push(task)
    sum += bytes
  }
  return batch.length === 0 ? batches : [...batches, batch]
}

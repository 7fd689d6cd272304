import { type Executor, type Task, type TaskResult, WorkerDeath } from '@fonds/workflow'
import type { BuildEvent } from '../build-event.ts'
import type { TaskStage } from '../tasks/task-stage.ts'
import { UserError } from '../user-error.ts'

/** Tasks of a stage: a list, or made one by one as they are asked for, so that nobody holds them all. */
export interface StageTasks extends Iterable<Task> {
  readonly length: number
}

/** What became of a task: exactly one of the two is there. */
export type Outcome =
  { readonly result: TaskResult } | { readonly error: Error; readonly task: Task }

/** How the tasks of a build go. */
export interface TaskCounts {
  done: number
  reused: number
  failed: number
  readonly keys: Set<string>
}

/** What running a stage needs besides its tasks. */
export interface StageRun {
  readonly executor: Executor
  readonly signal: AbortSignal
  readonly counts: TaskCounts
  readonly onEvent: (event: BuildEvent) => void
}

/** Runs the tasks of one stage and tells how far it is. Yields the outcomes in the order of the tasks. */
export async function runStage(
  stage: TaskStage,
  tasks: StageTasks,
  run: StageRun,
): Promise<readonly Outcome[]> {
  const outcomes = Array.from<Outcome | undefined>({ length: tasks.length })
  const { executor, signal, counts, onEvent } = run
  let done = 0
  let records = 0
  onEvent({ stage, done, total: tasks.length, records })
  for await (const event of executor.run(tasks, signal)) {
    counts.keys.add(event.key)
    if (event.type === 'failed') {
      counts.failed += 1
      outcomes[event.index] = { task: event.task, error: event.error }
    } else {
      if (event.reused) counts.reused += 1
      else counts.done += 1
      records += recordsOf(event.result)
      outcomes[event.index] = { result: event.result }
    }
    done += 1
    onEvent({ stage, done, total: tasks.length, records })
  }
  return outcomes.map((outcome) => {
    if (outcome === undefined) throw new TypeError('Unexpected end of an executor, expected more')
    return outcome
  })
}

/**
 * Runs tasks of which none may fail.
 *
 * @throws the first error, in the order of the tasks.
 */
export async function runAll(
  stage: TaskStage,
  tasks: StageTasks,
  run: StageRun,
): Promise<readonly TaskResult[]> {
  return (await runStage(stage, tasks, run)).map((outcome, index) => {
    if ('result' in outcome) return outcome.result
    const { error } = outcome
    throw error instanceof WorkerDeath
      ? new UserError(
          4,
          `The archive could not be built, and the one before is as it was. In \`${stage}\`, task ${index + 1} of ${tasks.length}: ${error.message}`,
          'Memory may be short: run the command again with `--jobs 1`. It goes on where it stopped.',
          { cause: error },
        )
      : error
  })
}

function recordsOf({ facts }: TaskResult): number {
  return typeof facts === 'object' &&
    facts !== null &&
    'records' in facts &&
    typeof facts.records === 'number'
    ? facts.records
    : 0
}

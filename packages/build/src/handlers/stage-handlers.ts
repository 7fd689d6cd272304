import type { StageHandler } from '@fonds/workflow'
import type { TaskStage } from '../tasks/task-stage.ts'
import type { Environment } from './environment.ts'

type Handler = StageHandler<Environment>

/**
 * Who does the tasks of a stage. An executor of any kind finds them here by name. Each is loaded with the first of its
 * tasks: the transform alone takes half a second of a core and 95 MB, which a thread that does none of its tasks saves.
 */
export const stageHandlers: Readonly<Record<TaskStage, Handler>> = {
  ingest: loaded(async () => (await import('./handle-ingest.ts')).handleIngest),
  meet: loaded(async () => (await import('./handle-meet.ts')).handleMeet),
  count: loaded(async () => (await import('./handle-count.ts')).handleCount),
  merge: loaded(async () => (await import('./handle-merge.ts')).handleMerge),
  view: loaded(async () => (await import('./handle-view.ts')).handleView),
  transform: loaded(async () => (await import('./handle-transform.ts')).handleTransform),
  arrange: loaded(async () => (await import('./handle-arrange.ts')).handleArrange),
  render: loaded(async () => (await import('./handle-render.ts')).handleRender),
  lists: loaded(async () => (await import('./handle-lists.ts')).handleLists),
  lean: loaded(async () => (await import('./handle-lean.ts')).handleLean),
  index: loaded(async () => (await import('./handle-index.ts')).handleIndex),
}

function loaded(load: () => Promise<Handler>): Handler {
  return async (task, context) => (await load())(task, context)
}

import type { StageHandler } from '@fonds/workflow'
import type { BuildStage } from '../build-event.ts'
import type { Environment } from './environment.ts'

/** The stages whose work is done as tasks: all but planning and publishing. */
export type TaskStage = Exclude<BuildStage, 'plan' | 'publish'>

type Handler = StageHandler<Environment>

/**
 * Who does the tasks of a stage. An executor of any kind finds them here by name. Each is loaded with the first of its
 * tasks: the transform alone takes half a second of a core and 95 MB, which a thread that does none of its tasks saves.
 */
export const stageHandlers: Readonly<Record<TaskStage, Handler>> = {
  ingest: loaded(async () => (await import('./ingest-stage.ts')).ingestStage),
  meet: loaded(async () => (await import('./meet-stage.ts')).meetStage),
  count: loaded(async () => (await import('./count-stage.ts')).countStage),
  merge: loaded(async () => (await import('./merge-stage.ts')).mergeStage),
  view: loaded(async () => (await import('./view-stage.ts')).viewStage),
  transform: loaded(async () => (await import('./transform-stage.ts')).transformStage),
  arrange: loaded(async () => (await import('./arrange-stage.ts')).arrangeStage),
  render: loaded(async () => (await import('./render-stage.ts')).renderStage),
  lists: loaded(async () => (await import('./lists-stage.ts')).listsStage),
  lean: loaded(async () => (await import('./lean-stage.ts')).leanStage),
  index: loaded(async () => (await import('./index-stage.ts')).indexStage),
}

function loaded(load: () => Promise<Handler>): Handler {
  return async (task, context) => (await load())(task, context)
}

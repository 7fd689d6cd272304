import type { StageHandler } from '@fonds/workflow'
import type { BuildStage } from '../build-event.ts'
import type { Environment } from './environment.ts'
import { countStage } from './count-stage.ts'
import { indexStage } from './index-stage.ts'
import { ingestStage } from './ingest-stage.ts'
import { leanStage } from './lean-stage.ts'
import { listsStage } from './lists-stage.ts'
import { meetStage } from './meet-stage.ts'
import { mergeStage } from './merge-stage.ts'
import { renderStage } from './render-stage.ts'
import { transformStage } from './transform-stage.ts'
import { viewStage } from './view-stage.ts'

/** The stages whose work is done as tasks: all but planning and publishing. */
export type TaskStage = Exclude<BuildStage, 'plan' | 'publish'>

/** Who does the tasks of a stage. An executor of any kind finds them here by name. */
export const stageHandlers: Readonly<Record<TaskStage, StageHandler<Environment>>> = {
  ingest: ingestStage,
  meet: meetStage,
  count: countStage,
  merge: mergeStage,
  view: viewStage,
  transform: transformStage,
  render: renderStage,
  lists: listsStage,
  lean: leanStage,
  index: indexStage,
}

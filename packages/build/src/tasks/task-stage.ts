import type { BuildStage } from '../build-event.ts'

/** The stages whose work is done as tasks: all but planning and publishing. */
export type TaskStage = Exclude<BuildStage, 'plan' | 'publish'>

import type { StageHandlers } from './stage-handler.ts'

/** Whether what a module exports as `stageHandlers` are handlers. What environment they expect, nobody can tell. */
export function isStageHandlers(value: unknown): value is StageHandlers<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((handler) => typeof handler === 'function')
  )
}

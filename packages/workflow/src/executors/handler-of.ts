import type { StageHandler, StageHandlers } from './stage-handler.ts'

/** @throws TypeError when none does the tasks of a stage. */
export function handlerOf<Environment>(
  stage: string,
  handlers: StageHandlers<Environment>,
): StageHandler<Environment> {
  const handler = handlers[stage]
  if (handler === undefined)
    throw new TypeError(`Unexpected stage \`${stage}\`, expected one that has a handler`)
  return handler
}

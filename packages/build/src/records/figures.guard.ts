import type { Figures } from './figures.ts'

/** Whether the facts of a task are figures. */
export function isFigures(value: unknown): value is Figures {
  return typeof value === 'object' && value !== null && 'records' in value && 'asideRules' in value
}

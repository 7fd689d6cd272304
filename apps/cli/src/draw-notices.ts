import type { Ink } from './ink.ts'
import { visible } from './visible.ts'

/** Remarks on the configuration, for people. */
export function drawNotices(notices: readonly string[], ink: Ink): string {
  return notices.map((notice) => `${ink.yellow('note')} ${visible(notice)}\n`).join('')
}

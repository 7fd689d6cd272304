import { saidQuery } from './said-query.ts'
import type { Speaker } from './speaker.ts'

/**
 * Names the page after what is searched, for the history and the tabs of browsers.
 *
 * @param plain Its name where nothing is.
 */
export function namePage(typed: string, plain: string, speaker: Speaker): void {
  document.title = typed.trim() === '' ? plain : `${saidQuery(typed, speaker)} · ${plain}`
}

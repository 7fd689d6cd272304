import type { Speaker } from './speaker.ts'

const quotation = /["“”„«»「」『』《》＂]/u

/** A query as the page names it: in quotation marks of the interface's language, unless it has some of its own. */
export function saidQuery(typed: string, speaker: Speaker): string {
  const text = typed.trim()
  return quotation.test(text) ? text : speaker.say('quoted', { text })
}

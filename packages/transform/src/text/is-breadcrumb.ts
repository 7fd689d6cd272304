import { isTrail } from './is-trail.ts'

/** Steps between signs that hardly part anything else. */
const STEPS = /^[^>›]{1,40} [>›] [^>›]{1,60}(?: [>›] [^>›]{1,60}){0,9}$/u

/** Does a line look like the trail of links from the home page to this one? */
export function isBreadcrumb(text: string): boolean {
  return STEPS.test(text) || isTrail(text)
}

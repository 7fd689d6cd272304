import { displayWidth } from './display-width.ts'

/** A passage from here on is running text; in columns, so that scripts with wide signs need half as many. Chosen, not measured. */
const LEAST_COLUMNS = 100

/** Is a text so long that it can only be running text? */
export function isRunningText(text: string): boolean {
  return text.length >= LEAST_COLUMNS || displayWidth(text) >= LEAST_COLUMNS
}

import type { Json } from './json.ts'
import { sortKeys } from './sort-keys.ts'

/**
 * The one text of a value: no white space, keys in code unit order (but for keys that are whole numbers, which JavaScript
 * puts first). Two values that mean the same give the same text, whatever the order in which they were put together.
 */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sortKeys(value))
}

import { getField } from '../fields/get-field.ts'
import { knownTextFields } from '../fields/known-fields.table.ts'
import { asBuffer } from '../stream/as-buffer.ts'

/** First bytes of a line that is longer than what is at hand: an object that starts with a known kind of key. */
const longLine = /^\{\s*"[\w.-]+"\s*:\s*(?:"|\d|\{|\[|null|true|false)/

/**
 * Whether bytes start with a line that is a JSON object with a text: then they are JSON lines, whatever the name
 * says. A plain text that happens to begin with a brace is not.
 */
export function isJsonRecord(head: Uint8Array): boolean {
  if (head[0] !== 0x7b) return false
  const end = head.indexOf(0x0a)
  const line = asBuffer(end === -1 ? head : head.subarray(0, end))
  if (end === -1 && longLine.test(line.toString('utf8', 0, 1024))) return hasKnownKey(line)
  try {
    const value: unknown = JSON.parse(line.toString('utf8'))
    return knownTextFields.some((field) => typeof getField(value, field) === 'string')
  } catch {
    return false
  }
}

/** Of a line that goes on behind what is at hand the keys can only be looked for. */
function hasKnownKey(line: Buffer): boolean {
  return knownTextFields.some((field) => line.includes(`"${field}"`))
}

import { isUtf8 } from 'node:buffer'
import { decodeUtf8 } from '../encoding/decode-utf8.ts'
import { asBuffer } from '../stream/as-buffer.ts'
import { isNestedDeeper } from './is-nested-deeper.ts'

/** The value of a line of JSON, or why it has none. */
export type ParsedLine =
  | {
      readonly ok: true
      readonly value: object
      /**
       * Whether its strings, and the names in it, are byte strings: UTF-8, a character a byte. Then no control character
       * of ASCII is in them but those that are text: JSON allows these only where they are spelled out.
       */
      readonly inBytes: boolean
    }
  | { readonly ok: false; readonly rule: 'json-invalid' | 'json-too-deep'; readonly reason: string }

/** How JSON spells out a character by its number, and the one control character that has a name but is no text. */
const spelledOut = Buffer.from(String.raw`\u`)
const backspace = Buffer.from(String.raw`\b`)

/**
 * Parses a line of JSON, strictly: UTF-8, one object, no deeper than the cap.
 *
 * All that JSON itself consists of is ASCII, so that a line can be parsed before it is decoded, unless it spells out
 * characters: that takes half the time, and the UTF-8 of the text need not be made again.
 */
export function parseLine(line: Uint8Array, depth: number): ParsedLine {
  const invalid = (reason: string): ParsedLine => ({ ok: false, rule: 'json-invalid', reason })
  const bytes = asBuffer(line)
  const inBytes = !bytes.includes(spelledOut) && !bytes.includes(backspace)
  const json = inBytes ? byteString(bytes) : decodeUtf8(bytes)
  if (json === null) return invalid('A line of JSON is not in UTF-8')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return invalid('A line is no sound JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalid('A line of JSON is no object')
  }
  if (isNestedDeeper(value, depth)) {
    const reason = `A line of JSON is nested more than ${depth} levels deep`
    return { ok: false, rule: 'json-too-deep', reason }
  }
  return { ok: true, value, inBytes }
}

function byteString(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('latin1') : null
}

import { decodeUtf8 } from '../encoding/decode-utf8.ts'
import { isNestedDeeper } from './is-nested-deeper.ts'

/** The value of a line of JSON, or why it has none. */
export type ParsedLine =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly rule: 'json-invalid' | 'json-too-deep'; readonly reason: string }

/** Parses a line of JSON, strictly: UTF-8, one object, no deeper than the cap. */
export function parseLine(line: Uint8Array, depth: number): ParsedLine {
  const invalid = (reason: string): ParsedLine => ({ ok: false, rule: 'json-invalid', reason })
  const json = decodeUtf8(line)
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
  return { ok: true, value }
}

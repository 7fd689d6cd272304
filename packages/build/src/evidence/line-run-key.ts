import { digestOf } from '@fonds/workflow'
import { LINE_HEX, SITE_HEX } from './line-run.ts'

/** The key of a blank line. No record is asked about it: its entry counts the records of a site. */
export const BLANK_HEX: string = lineHex('')

/** A site's part of a key, in hexadecimal. */
export function siteHex(site: string): string {
  return digestOf(site).slice(0, SITE_HEX)
}

/** A line's part of a key, in hexadecimal; `key` is that of `lineKeys`. */
export function lineHex(key: string): string {
  return digestOf(key).slice(0, LINE_HEX)
}

import { FIRST_HALF } from './code-units.ts'

const REPLACEMENT = '\ufffd'
/** What HTML cannot hold as text: control characters but tab and line feed, halves of surrogate pairs, non-characters. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as it can stand in a page: each character that cannot is shown as U+FFFD. */
export function safeText(text: string): string {
  return hasUnsafe(text) ? text.replaceAll(UNSAFE, REPLACEMENT) : text
}

/** Between these, and tab and line feed, all characters are safe: the pattern is asked from the first other one on. */
const SPACE = 0x20
const DELETE = 0x7f
const LAST_CONTROL = 0x9f
const TAB = 0x09
const LINE_FEED = 0x0a

/** Does a text hold characters that cannot stand in a page? */
export function hasUnsafe(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= SPACE && code < DELETE) continue
    if (code > LAST_CONTROL && code < FIRST_HALF) continue
    if (code === TAB || code === LINE_FEED) continue
    UNSAFE.lastIndex = at
    return UNSAFE.test(text)
  }
  return false
}

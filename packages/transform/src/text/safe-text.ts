const REPLACEMENT = '\ufffd'
/** What HTML cannot hold as text: control characters but tab and line feed, halves of surrogate pairs, non-characters. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as it can stand in a page: each character that cannot is shown as U+FFFD. */
export function safeText(text: string): string {
  return text.replaceAll(UNSAFE, REPLACEMENT)
}

/** Does a text hold characters that cannot stand in a page? */
export function hasUnsafe(text: string): boolean {
  UNSAFE.lastIndex = 0
  return UNSAFE.test(text)
}

/** Where a result leads: the page, the words to mark in it, and a place in it. */
export function resultLink(address: string, words: readonly string[], anchor?: string): string {
  const path = address.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/')
  const query =
    words.length === 0 ? '' : `?${new URLSearchParams({ q: words.join(' ') }).toString()}`
  return `${path}${query}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`
}

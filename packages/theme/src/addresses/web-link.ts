const awkward = /[[\]|\\^`{}]/g

/**
 * The address to link to for an address out of a dump: absolute, http or https, escaped so that it is valid in a page.
 * Null for everything else (`javascript:`, `data:`, a relative address, no address at all): then it is shown as text only.
 */
export function webLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const rest = `${url.pathname}${url.search}${url.hash}`
  return `${url.href.slice(0, url.href.length - rest.length)}${rest.replace(awkward, encodeURIComponent)}`
}

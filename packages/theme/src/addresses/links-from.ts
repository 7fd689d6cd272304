import { addressOf } from './address-of.ts'
import type { PageRef } from './page-ref.ts'

/**
 * The links from one page of the archive to others: relative, so that the archive can lie at any address, on a disk too,
 * and naming the file. To another place in the same page it is the fragment alone.
 */
export function linksFrom(from: PageRef): (to: PageRef) => string {
  const here = withoutFragment(addressOf(from))
  const folder = here.slice(0, here.lastIndexOf('/') + 1)
  return (to) => {
    const address = addressOf(to)
    const there = withoutFragment(address)
    if (there === here && there.length < address.length) return address.slice(there.length)
    let shared = 0
    let up = ''
    for (let at = 0, isShared = true; at < folder.length; at++) {
      isShared &&= folder[at] === address[at]
      if (folder[at] !== '/') continue
      if (isShared) shared = at + 1
      else up += '../'
    }
    return up + address.slice(shared)
  }
}

function withoutFragment(address: string): string {
  const at = address.indexOf('#')
  return at === -1 ? address : address.slice(0, at)
}

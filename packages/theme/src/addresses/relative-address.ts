import { addressOf } from './address-of.ts'
import type { PageRef } from './page-ref.ts'

/**
 * The link from one page of the archive to another: relative, so that the archive can lie at any address, on a disk
 * too, and naming the file. To another place in the same page it is the fragment alone.
 */
export function relativeAddress(from: PageRef, to: PageRef): string {
  const [here = ''] = addressOf(from).split('#')
  const [there = '', anchor] = addressOf(to).split('#')
  if (here === there && anchor !== undefined) return `#${anchor}`
  const base = here.split('/').slice(0, -1)
  const target = there.split('/')
  let common = 0
  while (common < base.length && base[common] === target[common]) common++
  const steps = [...base.slice(common).map(() => '..'), ...target.slice(common)].join('/')
  return anchor === undefined ? steps : `${steps}#${anchor}`
}

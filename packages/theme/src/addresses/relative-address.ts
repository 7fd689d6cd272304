import type { PageRef } from './page-ref.ts'
import { linksFrom } from './links-from.ts'

/** One link from one page of the archive to another; `linksFrom` says how it is written. */
export function relativeAddress(from: PageRef, to: PageRef): string {
  return linksFrom(from)(to)
}

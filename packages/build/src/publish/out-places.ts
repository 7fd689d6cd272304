import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The places that a build writes to. */
export interface OutPlaces {
  /** The published folder; absolute, links resolved. */
  readonly out: string
  /** The new archive while it is written: beside `out`, so that it can be renamed into place. */
  readonly staged: string
  /** The archive before, in the moment between two renames. */
  readonly old: string
  readonly lock: string
}

/** Where a build with a published folder writes. Looks at nothing but links. */
export function outPlaces(out: string): OutPlaces {
  const absolute = resolve(out)
  const real = existsSync(absolute) ? realpathSync(absolute) : absolute
  const beside = (end: string): string => join(dirname(real), `.${basename(real)}.${end}`)
  return { out: real, staged: beside('staged'), old: beside('old'), lock: beside('lock') }
}

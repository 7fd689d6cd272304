import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Passage } from '../src/passages/passage.ts'
import { readDump } from './read-dump.ts'

/** A page laid out as neither flavour of the suite is. */
export interface OtherLayout {
  readonly variant: LayoutVariant
  readonly passages: readonly Passage[]
}

/**
 * `open` is `wet`, whose first line says the page's title, with a blank line below every line; `headed` is `wrap`, which has
 * no such line, below that of `wet`; `closed` the same without blank lines. `bare`, `spaced` and `tight` are `wet`, `open` and
 * `closed` without the title's line.
 */
export type LayoutVariant = 'open' | 'headed' | 'closed' | 'bare' | 'spaced' | 'tight'

/** Lays a page out as extractors leave it that do not know its title, or where blank lines belong. */
export function readOtherLayouts(suite: string, id: string): readonly OtherLayout[] {
  const lines = readFileSync(join(suite, 'wet', `${id}.txt`), 'utf8').split('\n')
  const title = lines[0] ?? ''
  const rest = lines.slice(1)
  const wrap = readFileSync(join(suite, 'wrap', `${id}.txt`), 'utf8')
  const tight = wrap.replaceAll(/\n{2,}/gu, '\n')
  return [
    { variant: 'open', passages: readDump(lines.join('\n\n')) },
    { variant: 'headed', passages: readDump(`${title}\n\n${wrap}`) },
    { variant: 'closed', passages: readDump(`${title}\n${tight}`) },
    { variant: 'bare', passages: readDump(rest.join('\n')) },
    { variant: 'spaced', passages: readDump(rest.join('\n\n')) },
    { variant: 'tight', passages: readDump(tight) },
  ]
}

import { isCompanionName } from '@fonds/ingest/is-companion-name'
import { byBytes } from '../by-bytes.ts'

/**
 * Which files of a folder speak about a dump in it: the sidecars that carry its name (`page.txt.meta.yaml`), and the
 * companions of the folder as a whole (`metadata.csv`). The names are gone through once, however many dumps ask.
 */
export function companionsIn(names: readonly string[]): (dump: string) => readonly string[] {
  const files = new Set(names)
  const ofAll: string[] = []
  const ofOne = new Map<string, string[]>()
  for (const name of names.filter(isCompanionName)) {
    const owners = beginningsOf(name).filter((beginning) => files.has(beginning))
    if (owners.length === 0) ofAll.push(name)
    for (const owner of owners) {
      const sidecars = ofOne.get(owner)
      if (sidecars === undefined) ofOne.set(owner, [name])
      else sidecars.push(name)
    }
  }
  return (dump) => [...ofAll, ...(ofOne.get(dump) ?? [])].sort(byBytes)
}

/** What a name begins with, up to each of its dots. */
function beginningsOf(name: string): readonly string[] {
  const parts = name.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}

import { isCompanionName } from '@fonds/ingest/is-companion-name'
import { byBytes } from '../by-bytes.ts'

/**
 * Which files of a dump's folder speak about it: the sidecars that carry its name (`page.txt.meta.yaml`), and the
 * companions of the folder as a whole (`metadata.csv`).
 */
export function companionsOf(dump: string, names: readonly string[]): readonly string[] {
  return names
    .filter(
      (name) =>
        isCompanionName(name) &&
        (name.startsWith(`${dump}.`) || !names.some((other) => name.startsWith(`${other}.`))),
    )
    .sort(byBytes)
}

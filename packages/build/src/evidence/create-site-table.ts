import type { SiteCounts } from '@fonds/transform'

/** Counts, for each site, in how many of its records each line stands. */
export interface SiteTable {
  /** Counts a record; `keys` are those of its lines, repeated as the lines are, '' for blank ones. */
  readonly add: (site: string, keys: readonly string[]) => void
  readonly of: (site: string) => SiteCounts
}

/** An empty table. The order in which records are added makes no difference to it. */
export function createSiteTable(): SiteTable {
  const sites = new Map<string, { records: number; readonly lines: Map<string, number> }>()
  return {
    add(site, keys) {
      const entry = sites.get(site) ?? { records: 0, lines: new Map<string, number>() }
      sites.set(site, entry)
      entry.records += 1
      for (const key of new Set(keys))
        if (key !== '') entry.lines.set(key, (entry.lines.get(key) ?? 0) + 1)
    },
    of(site) {
      const entry = sites.get(site)
      return { records: entry?.records ?? 0, count: (key) => entry?.lines.get(key) ?? 0 }
    },
  }
}

import type { Config } from '../config/config.ts'
import type { FoundDump } from '../dumps/found-dump.ts'

type Located = Pick<FoundDump, 'path'>

/** Hears the names of dumps, and knows which beginnings of names in `fonds.yaml` none of them has. */
export interface PrefixWatch {
  readonly hear: (dump: string) => void
  /** Those that no name heard so far has. */
  readonly missed: () => readonly string[]
  /** A sentence for each of those. @param sources only for prefixes that seem to be meant for one of them; default: for all. */
  readonly notices: (sources?: Iterable<Located>) => readonly string[]
}

/** Begins with all that a configuration names. */
export function watchPrefixes({ ingest }: Pick<Config, 'ingest'>): PrefixWatch {
  /** The prefixes still missed, each with the name heard that has most of it. */
  const nearest = new Map<string, string | null>()
  for (const { prefix } of ingest.dumps ?? []) nearest.set(prefix, null)
  return {
    hear(dump) {
      for (const [prefix, before] of nearest) {
        if (dump.startsWith(prefix)) nearest.delete(prefix)
        else if (before === null || inCommon(prefix, before) < inCommon(prefix, dump))
          nearest.set(prefix, dump)
      }
    },
    missed: () => [...nearest.keys()],
    notices(sources) {
      const meant = sources === undefined ? null : meantFor([...nearest.keys()], sources)
      return [...nearest].flatMap(([prefix, name]) =>
        meant === null || meant.has(prefix) ? [toNotice(prefix, name)] : [],
      )
    },
  }
}

/** The prefixes that stand in the path of a dump: it is called otherwise, as its folders begin elsewhere. */
function meantFor(prefixes: readonly string[], sources: Iterable<Located>): ReadonlySet<string> {
  const found = new Set<string>()
  if (prefixes.length === 0) return found
  for (const { path } of sources)
    for (const prefix of prefixes)
      if (path?.replaceAll('\\', '/').includes(`/${prefix}`) === true) found.add(prefix)
  return found
}

function toNotice(prefix: string, nearest: string | null): string {
  const other = nearest === null ? '' : `; the nearest is \`${nearest}\``
  return (
    `fonds.yaml says how to read dumps whose names begin with \`${prefix}\`, and no name does${other}. ` +
    'Correct the prefix, or list under `dumps:` the folder that it begins with: a name begins with a folder of `dumps:`, else with the one that was given or holds the dump. `fonds inspect` prints it.'
  )
}

/** How many characters of a prefix a name has, at its beginning or at that of a folder in it: the first may be forgotten. */
function inCommon(prefix: string, name: string): number {
  let most = 0
  for (let start = 0; start >= 0; start = name.indexOf('/', start) + 1 || -1) {
    let length = 0
    while (length < prefix.length && prefix[length] === name[start + length]) length += 1
    most = Math.max(most, length)
  }
  return most
}

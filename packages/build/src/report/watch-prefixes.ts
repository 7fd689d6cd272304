import type { Config } from '../config/config.ts'

/** Hears the names of dumps, and knows which beginnings of names in `fonds.yaml` none of them has. */
export interface PrefixWatch {
  readonly hear: (dump: string) => void
  /** Those that no name heard so far has. */
  readonly missed: () => readonly string[]
  /** A sentence for each of those. */
  readonly notices: () => readonly string[]
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
    notices: () => [...nearest].map(([prefix, name]) => toNotice(prefix, name)),
  }
}

function toNotice(prefix: string, nearest: string | null): string {
  const other = nearest === null ? '' : `; the nearest is \`${nearest}\``
  return (
    `fonds.yaml says how to read dumps whose names begin with \`${prefix}\`, and no name does${other}. ` +
    'Correct the prefix: a name begins with the folder that holds the dump, or was given, and `fonds inspect` prints it.'
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

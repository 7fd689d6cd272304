import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import type { GivenPath } from './given-path.ts'
import { nameInside } from './name-inside.ts'

/** What a given file or folder is called. */
export interface NamedPlace {
  /** Of a folder: what the names of the dumps in it begin with. */
  readonly name: string
  /** Absolute; the one at which a walk through the folder that gave the name would come upon it. */
  readonly path: string
}

/** What names begin with. */
export interface NamingOptions {
  /** All that was given together. */
  readonly given: readonly GivenPath[]
  /** The folders that an archive is made of. */
  readonly within: readonly GivenPath[]
  /** Whether a given folder begins names even where it lies in one of `within`. */
  readonly keepFolderNames: boolean
  /** Whether what a link leads to is called as the link. */
  readonly followLinks: boolean
}

/** Names what was given. */
export interface Naming {
  readonly nameOf: (one: GivenPath) => NamedPlace
  /** What it is called when all of an archive is read; null: it lies in no folder of that. */
  readonly nameWithin: (one: GivenPath) => string | null
}

/**
 * How dumps are called: as when the whole of a folder is read that they lie in, be it one that the archive is made of or one that
 * was given along with them; else a folder begins names itself, and a file is named from the folder that holds it.
 */
export function createNaming(options: NamingOptions): Naming {
  const { followLinks, keepFolderNames } = options
  const given = innermostFirst(options.given)
  const within = innermostFirst(options.within)
  const placeIn = (folders: readonly GivenPath[], one: GivenPath): NamedPlace | null => {
    for (const folder of folders) {
      const path = pathIn(folder, one, followLinks)
      if (path !== null)
        return { name: nameInside(basename(folder.real), path), path: join(folder.real, path) }
    }
    return null
  }
  return {
    nameOf(one) {
      if (one.isFolder && keepFolderNames) return ownPlace(one)
      const [first, second] = keepFolderNames ? [given, within] : [within, given]
      return placeIn(first, one) ?? placeIn(second, one) ?? ownPlace(one)
    },
    nameWithin: (one) => placeIn(within, one)?.name ?? null,
  }
}

function innermostFirst(all: readonly GivenPath[]): readonly GivenPath[] {
  return all.filter(({ isFolder }) => isFolder).sort((a, b) => b.real.length - a.real.length)
}

function ownPlace({ real, isFolder }: GivenPath): NamedPlace {
  const name = isFolder ? basename(real) : nameInside(basename(dirname(real)), basename(real))
  return { name, path: real }
}

/** The path from a folder to what lies in it; null: it does not. */
function pathIn(folder: GivenPath, one: GivenPath, followLinks: boolean): string | null {
  const paths = [
    ...(followLinks ? [relative(folder.absolute, one.absolute)] : []),
    relative(folder.real, one.real),
  ]
  return paths.find((path) => !isAbsolute(path) && !/^\.\.(?:[/\\]|$)/.test(path)) ?? null
}

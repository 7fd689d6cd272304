import { findDumps, type Config, type FoundDumps } from '@fonds/build'
import { dumpPath } from './dump-path.ts'
import type { Io } from './io.ts'

/** The dumps that the arguments of a command name, from the working directory on, called as they are published. */
export function findAsked(paths: readonly string[], config: Config, io: Io): Promise<FoundDumps> {
  return findDumps(
    paths.map((path) => dumpPath(path, io)),
    {
      stdin: io.stdin,
      followLinks: config.followLinks,
      within: config.dumps.map((path) => dumpPath(path, io)),
      keepFolderNames: true,
    },
  )
}

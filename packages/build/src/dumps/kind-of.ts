import { stat } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import type { SkipReason } from './found-dumps.ts'
import { isSystemName } from './is-system-name.ts'

/** What an entry of a folder is: what is looked at further, or why it is not. */
export type Kind = 'file' | 'folder' | Exclude<SkipReason, 'not-a-dump' | 'archive'>

/** What an entry of a folder is; of a link that is followed, what it leads to. */
export async function kindOf(entry: Dirent, path: string, followLinks: boolean): Promise<Kind> {
  if (isSystemName(entry.name)) return 'system'
  if (entry.name.startsWith('.')) return 'hidden'
  if (!entry.isSymbolicLink()) return kindOfTarget(entry)
  if (!followLinks) return 'symbolic-link'
  try {
    return kindOfTarget(await stat(path))
  } catch {
    return 'broken-link'
  }
}

function kindOfTarget(target: Pick<Dirent, 'isFile' | 'isDirectory'>): Kind {
  if (target.isDirectory()) return 'folder'
  return target.isFile() ? 'file' : 'special-file'
}

import { MEMBER_MARK } from '@fonds/model'
import { existsSync } from 'node:fs'
import type { Io } from './io.ts'
import { namesAbove } from './names-above.ts'
import { pathFromHere } from './path-from-here.ts'

/** A dump as people name it: a file or folder, and what of it is meant. */
export interface Address {
  readonly file: string
  /** The name of a member of the container in the file, or of one of a container in that; null: the file itself. */
  readonly member: string | null
}

/** Takes a name apart as it is printed, `dumps/a.zip!/page.txt`. A folder may be called `news!`: what exists is a file. */
export function splitAddress(name: string, io: Io): Address {
  const exists = (path: string): boolean => existsSync(pathFromHere(path, io))
  const files = namesAbove(name).slice(0, -1)
  if (files.length === 0 || exists(name)) return { file: name, member: null }
  // Where there is none, the first is what will be missed.
  const file = files.findLast(exists) ?? files[0] ?? name
  return { file, member: name.slice(file.length + MEMBER_MARK.length) }
}

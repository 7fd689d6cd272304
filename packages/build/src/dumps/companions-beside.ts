import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { companionsIn } from './companions-in.ts'
import { unreadable } from './unreadable.ts'

/** The absolute paths of what speaks about a dump that was given by name. */
export async function companionsBeside(folder: string, dump: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
    return companionsIn(names)(dump).map((name) => join(folder, name))
  } catch (cause) {
    throw unreadable(folder, cause)
  }
}

import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { CONFIG_NAME } from './config-name.ts'
import type { Io } from './io.ts'
import { shellWord } from './shell-word.ts'

/**
 * What to say where no configuration was read, and one lies above dumps that were named: its settings and rules are meant
 * for them, and nothing else would tell that they did not count.
 */
export function unreadConfig(
  paths: readonly string[],
  named: string | undefined,
  io: Io,
): readonly string[] {
  if (named !== undefined || existsSync(join(io.cwd, CONFIG_NAME))) return []
  for (const path of paths) {
    const config = path === '-' ? null : configAbove(resolve(io.cwd, path))
    if (config === null) continue
    const shown = relative(io.cwd, config)
    return [
      `${shown} was not read, though it lies above these dumps. Add \`--config ${shellWord(shown)}\`, or run the command in its folder, to have its settings.`,
    ]
  }
  return []
}

function configAbove(path: string): string | null {
  for (let folder = path, above = dirname(path); ; folder = above, above = dirname(above)) {
    const config = join(folder, CONFIG_NAME)
    if (existsSync(config)) return config
    if (above === folder) return null
  }
}

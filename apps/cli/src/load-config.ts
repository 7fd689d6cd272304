import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { defaultConfig, errorCode, parseConfig, UserError, type Config } from '@fonds/build'
import { CONFIG_NAME } from './config-name.ts'
import type { Io } from './io.ts'
import { pathFromHere } from './path-from-here.ts'

/**
 * The configuration of a run: the file named, else `fonds.yaml` where there is one, else nothing but defaults.
 *
 * @throws UserError when it cannot be read, or is wrong.
 */
export async function loadConfig(named: string | undefined, io: Io): Promise<Config> {
  const path = pathFromHere(named ?? CONFIG_NAME, io)
  if (named === undefined && !existsSync(path)) return defaultConfig
  return parseConfig(await textOf(path), path)
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const code = errorCode(cause)
    const reason = code === null ? '' : ` (${code})`
    throw new UserError(
      2,
      `The configuration ${path} cannot be read${reason}`,
      'Name another one with `--config`, or make one with `fonds init`.',
      { cause },
    )
  }
}

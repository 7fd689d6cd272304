import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '@fonds/build'
import { Command } from 'commander'
import { CONFIG_NAME } from '../config-name.ts'
import type { Io } from '../io.ts'
import { newConfig } from '../new-config.ts'
import type { Settle } from '../settle.ts'
import { shellWord } from '../shell-word.ts'

/** `fonds init`: the beginning of an archive. */
export function initCommand(io: Io, settle: Settle): Command {
  return new Command('init')
    .summary('begin an archive: fonds.yaml and dumps/')
    .description('Writes a commented fonds.yaml and an empty dumps/ folder. Overwrites nothing.')
    .argument('[dir]', 'the folder to begin in; made when it is not there', '.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ fonds init newspaper && cd newspaper\n  $ cp ~/captures/*.txt dumps/\n  $ fonds build\n',
    )
    .action(async (dir: string) => {
      settle(await init(dir, io))
    })
}

async function init(dir: string, io: Io): Promise<0> {
  const folder = resolve(io.cwd, dir)
  const path = join(folder, CONFIG_NAME)
  if (existsSync(path)) {
    throw new UserError(
      2,
      `${join(dir, CONFIG_NAME)} is there already`,
      'Nothing was written. Edit that file, or begin in another folder.',
    )
  }
  await mkdir(join(folder, 'dumps'), { recursive: true })
  await writeFile(path, newConfig, { flag: 'wx' })
  const here = folder === resolve(io.cwd)
  const config = join(dir, CONFIG_NAME)
  const dumps = join(dir, 'dumps')
  await io.stdout.write(
    `Made ${config} and ${dumps}\n` +
      'Next:\n' +
      `  1. Set the title in ${config}.\n` +
      `  2. Copy dumps into ${dumps}, those of each site into a folder of its own.\n` +
      `  3. fonds build${here ? '' : ` --config ${shellWord(config)}`}\n` +
      `  4. fonds serve${here ? '' : ` ${shellWord(join(dir, 'archive'))}`}\n`,
  )
  return 0
}

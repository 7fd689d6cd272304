import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '@fonds/build'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { newConfig } from '../new-config.ts'
import type { Settle } from '../settle.ts'

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
  const config = join(folder, 'fonds.yaml')
  if (existsSync(config)) {
    throw new UserError(
      2,
      `${join(dir, 'fonds.yaml')} is there already`,
      'Nothing was written. Edit that file, or begin in another folder.',
    )
  }
  await mkdir(join(folder, 'dumps'), { recursive: true })
  await writeFile(config, newConfig, { flag: 'wx' })
  await io.stdout.write(
    `Made ${join(dir, 'fonds.yaml')} and ${join(dir, 'dumps')}\n` +
      'Next: set the title in fonds.yaml, copy dumps into dumps/, run `fonds build`, then `fonds serve`.\n',
  )
  return 0
}

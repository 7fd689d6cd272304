import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands.ts'
import { main } from '../../src/main.ts'
import { fakeIo } from '../fake-io.ts'
import { shownCommands } from './shown-commands.ts'
import { root, trackedFiles } from './tracked-files.ts'

const files = await trackedFiles()
const pages = files.filter((file) => /^docs\/.*\.md$|^[A-Z]+\.md$|^apps\/.*\.md$/.test(file))
const names = commands.map((command) => command(fakeIo(), () => undefined).name())

/** What is wrong with a command, by the definition that the command line reads it with; null: nothing. */
function refusalOf([name = '', ...words]: readonly string[]): string | null {
  const command = commands
    .map((make) => make(fakeIo(), () => undefined))
    .find((one) => one.name() === name)
  if (command === undefined) return `unknown command ${name}`
  try {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .action(() => undefined)
      .parse(words, { from: 'user' })
    return null
  } catch (error) {
    // The name of a command alone speaks of the command.
    if (error instanceof CommanderError)
      return error.code === 'commander.missingArgument' && words.length === 0
        ? null
        : `fonds ${[name, ...words].join(' ')}: ${error.message}`
    throw error
  }
}

describe('the commands that are shown', () => {
  it.each(pages)('should be taken by the command line: %s', async (page) => {
    const shown = shownCommands(await readFile(join(root, page), 'utf8'))
    expect(shown.map(refusalOf).filter((refusal) => refusal !== null)).toEqual([])
  })

  it.each(names)('should be taken by the command line: the help of %s', async (name) => {
    const io = fakeIo()
    await main([name, '--help'], io)
    const shown = shownCommands(io.written.stdout)
    expect(shown).toContainEqual(expect.arrayContaining([name]))
    expect(shown.map(refusalOf).filter((refusal) => refusal !== null)).toEqual([])
  })

  it('should be found, in README and guide', async () => {
    for (const page of ['README.md', 'docs/guide.md']) {
      const shown = shownCommands(await readFile(join(root, page), 'utf8'))
      expect(new Set(shown.map(([name]) => name)), page).toEqual(
        new Set(page === 'README.md' ? ['init', 'build', 'serve', 'inspect', 'explain'] : names),
      )
    }
  })

  it('should be refused where they are wrong', () => {
    const page =
      'Run `fonds biuld`, or `npx fonds build\n--outt x`.\n\n' +
      '```sh\nnpx fonds explain page.txt   # a remark\n```\n'
    expect(shownCommands(page).map(refusalOf)).toEqual([
      expect.stringContaining('explain page.txt'),
      expect.stringContaining('unknown command'),
      expect.stringContaining('--outt'),
    ])
    expect(shownCommands("$ cat a | fonds inspect - 'b c' > d")).toEqual([['inspect', '-', 'b c']])
  })
})

import { execFile, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publishArchive } from '../browser/published-archive.ts'
import { searchedDumps } from '../browser/searched-dumps.ts'

/**
 * `npm run check:html`: the Nu HTML checker over every page of the example archive and, where FONDS_DATA names real
 * dumps, of one made of them. It needs Java; without it, this says so aloud and checks nothing.
 */
const exampleConfig = fileURLToPath(new URL('../../example/fonds.yaml', import.meta.url))
const jar: string = String(createRequire(import.meta.url)('vnu-jar'))
const data = process.env['FONDS_DATA']
/** The source of WebAssembly in a content policy is newer than this checker: the last one whose installation downloads nothing. */
const NEWER_THAN_CHECKER = ".*'wasm-unsafe-eval'.*"

if (await hasJava()) {
  await check('the example', ['--config', exampleConfig])
  if (data === undefined)
    process.stderr.write('FONDS_DATA is not set: no real dumps are checked.\n')
  else
    await check(
      'real dumps',
      searchedDumps.map((name) => join(data, name)),
    )
} else {
  process.stderr.write(
    '\n!! Java is not installed: the Nu HTML checker did NOT run. `apt-get install default-jre-headless` brings it.\n\n',
  )
}

async function hasJava(): Promise<boolean> {
  try {
    await promisify(execFile)('java', ['-version'])
    return true
  } catch {
    return false
  }
}

/** The checker names each error; the exit code is 1 where there is one. */
async function check(name: string, args: readonly string[]): Promise<void> {
  const { archive, remove } = await publishArchive(...args)
  try {
    const checker = spawn(
      'java',
      [
        '-jar',
        jar,
        '--skip-non-html',
        '--errors-only',
        '--stdout',
        '--filterpattern',
        NEWER_THAN_CHECKER,
        archive.folder,
      ],
      { stdio: 'inherit' },
    )
    const code = await new Promise((resolve) => checker.once('exit', resolve))
    process.stdout.write(`${name}: ${code === 0 ? 'no error on any page' : 'errors, see above'}\n`)
    if (code !== 0) process.exitCode = 1
  } finally {
    await remove()
  }
}

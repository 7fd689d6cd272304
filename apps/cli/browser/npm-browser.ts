import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Candidate } from './candidate.ts'

/** What the package holds, packed: the browser, the libraries a bare machine lacks, a font, software graphics. */
const packed = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

/**
 * The browser that came with `npm ci`, unpacked once into a folder of its own, named after its version.
 *
 * Its package is made for another place: it unpacks into the temp folder and trusts what it finds there, knows no
 * fonts but its own, and its own arguments switch web security off. So we unpack aside, rename whole,
 * write the font configuration ourselves, and use none of its arguments.
 *
 * @throws Error on other systems than Linux on x64, and when it cannot be unpacked.
 */
export async function npmBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Candidate> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`It is made for linux-x64, and this is ${process.platform}-${process.arch}`)
  }
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const version = await versionOf(root)
  const folder = await unpackOnce(root, join(cacheFolder(env), `chromium-${version}`))
  return {
    origin: `npm: @sparticuz/chromium ${version}`,
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

async function versionOf(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version)
  }
  throw new Error(`Unexpected package.json without a version in ${root}`)
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  const home = homedir()
  const base = env['XDG_CACHE_HOME'] ?? (existsSync(home) ? join(home, '.cache') : undefined)
  return join(base ?? join(tmpdir(), `fonds-${process.getuid?.() ?? 0}`), 'fonds', 'browser')
}

async function unpackOnce(root: string, folder: string): Promise<string> {
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const aside = await mkdtemp(`${folder}.part-`)
  try {
    await unpack(root, aside)
    await writeFile(join(aside, 'fonts.conf'), fontsConf(folder))
    await rename(aside, folder)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    // Another process may have been faster.
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** `inflate` of the package writes into the temp folder, wherever that is at the time of the call. */
async function unpack(root: string, folder: string): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    await Promise.all(packed.map((name) => inflate(join(root, 'bin', name))))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fontconfig</cachedir>
</fontconfig>
`
}

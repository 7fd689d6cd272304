import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { Candidate } from './candidate.ts'
import { systemBrowsers } from './system-browsers.ts'

const run = promisify(execFile)

/** A download of some 150 MB over a slow link. */
const INSTALL_TIMEOUT_MS = 300_000

/** The browser that Playwright keeps for its own version; it may not be there. */
export function playwrightBrowser(): Candidate {
  const executablePath = chromium.executablePath()
  return { origin: `Playwright's cache: ${executablePath}`, executablePath, env: {} }
}

/** Lets Playwright download its browser. */
export async function installWithPlaywright(): Promise<Candidate[]> {
  const command = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  )
  await run(process.execPath, [command, 'install', 'chromium'], { timeout: INSTALL_TIMEOUT_MS })
  return [playwrightBrowser()]
}

/** Installs Debian's Chromium, as root or where sudo asks for no password. */
export async function installWithApt(): Promise<Candidate[]> {
  if (process.platform !== 'linux') throw new Error(`There is no apt-get on ${process.platform}`)
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const [command = '', ...first] = apt
  const options = {
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  await run(command, [...first, 'update'], options)
  await run(command, [...first, 'install', '-y', '--no-install-recommends', 'chromium'], options)
  return systemBrowsers()
}

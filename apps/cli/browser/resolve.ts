import { existsSync } from 'node:fs'
import type { Candidate, ProvenBrowser } from './candidate.ts'
import { installWithApt, installWithPlaywright, playwrightBrowser } from './install-browser.ts'
import { npmBrowser } from './npm-browser.ts'
import { prove } from './prove.ts'
import { systemBrowsers } from './system-browsers.ts'

/** One way to come to a browser. */
export interface Way {
  readonly name: string
  readonly find: () => Candidate[] | Promise<Candidate[]>
}

const waysInOrder: readonly Way[] = [
  { name: 'an installed Chrome, Chromium or Edge', find: () => systemBrowsers() },
  { name: "the browser in Playwright's cache", find: () => [playwrightBrowser()] },
  { name: 'the browser from npm', find: async () => [await npmBrowser()] },
  { name: 'playwright-core install chromium', find: installWithPlaywright },
  { name: 'apt-get install chromium', find: installWithApt },
]

/** The ways to try: what `FONDS_BROWSER` names (a path, or `npm`) and nothing else, or all of them in order. */
export function waysOf(wanted: string | undefined): readonly Way[] {
  if (wanted === undefined || wanted === '') return waysInOrder
  if (wanted === 'npm') return waysInOrder.filter((way) => way.name === 'the browser from npm')
  const candidate = { origin: `FONDS_BROWSER: ${wanted}`, executablePath: wanted, env: {} }
  return [{ name: `FONDS_BROWSER=${wanted}`, find: () => [candidate] }]
}

/**
 * Finds a browser that works here: each candidate is started, typed into and photographed before it counts.
 *
 * @throws Error listing every attempt when none works. There is no way to go on without a browser.
 */
export async function resolveBrowser(
  ways: readonly Way[] = waysOf(process.env['FONDS_BROWSER']),
): Promise<ProvenBrowser> {
  const attempts: string[] = []
  for (const way of ways) {
    try {
      const candidates = await way.find()
      if (candidates.length === 0) attempts.push(`${way.name}: none is here`)
      for (const candidate of candidates) {
        const proven = await proofOf(candidate)
        if (typeof proven !== 'string') return proven
        attempts.push(`${candidate.origin}: ${proven}`)
      }
    } catch (error) {
      attempts.push(`${way.name}: ${reasonOf(error)}`)
    }
  }
  throw new Error(
    [
      'No browser works on this machine. Tried:',
      ...attempts.map((attempt) => `  - ${attempt}`),
      'Install Chrome, Chromium or Edge, or set FONDS_BROWSER to the path of one.',
    ].join('\n'),
  )
}

async function proofOf(candidate: Candidate): Promise<ProvenBrowser | string> {
  if (!existsSync(candidate.executablePath)) return 'there is no such file'
  try {
    return await prove(candidate)
  } catch (error) {
    return reasonOf(error)
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n').slice(0, 3).join(' ').trim()
}

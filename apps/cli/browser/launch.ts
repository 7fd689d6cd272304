import { chromium, type Browser } from 'playwright-core'
import type { Candidate } from './candidate.ts'

/** Long, because a cold browser on a busy machine takes its time; a broken one fails at once. */
const LAUNCH_TIMEOUT_MS = 60_000

/** Starts a browser, headless. Whoever starts it closes it. */
export function launch(
  candidate: Candidate & { readonly sandbox: boolean },
  args: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath: candidate.executablePath,
    chromiumSandbox: candidate.sandbox,
    env: { ...definedOf(process.env), ...candidate.env },
    timeout: LAUNCH_TIMEOUT_MS,
    args: [...args],
  })
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

import type { Candidate, ProvenBrowser } from './candidate.ts'
import { launch } from './launch.ts'

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47])

/**
 * Starts a browser, types into a field and takes a picture: a browser without fonts starts well and dies at the
 * first field. Users other than root try the sandbox first.
 *
 * @throws Error saying why it does not work here.
 */
export async function prove(candidate: Candidate): Promise<ProvenBrowser> {
  const failures: string[] = []
  for (const sandbox of process.getuid?.() === 0 ? [false] : [true, false]) {
    try {
      return { ...candidate, sandbox, version: await tryOut({ ...candidate, sandbox }) }
    } catch (error) {
      failures.push(`${sandbox ? 'with' : 'without'} sandbox: ${firstLines(error)}`)
    }
  }
  throw new Error(failures.join('; '))
}

async function tryOut(candidate: Candidate & { readonly sandbox: boolean }): Promise<string> {
  const browser = await launch(candidate)
  try {
    const page = await browser.newPage()
    await page.setContent('<label>Word <input></label>')
    await page.getByLabel('Word').fill('archive كتاب')
    if ((await page.getByLabel('Word').inputValue()) !== 'archive كتاب') {
      throw new Error('It does not take text')
    }
    const picture = await page.screenshot()
    if (!picture.subarray(0, 4).equals(PNG_SIGNATURE)) throw new Error('It takes no pictures')
    return browser.version()
  } finally {
    await browser.close()
  }
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n').slice(0, 3).join(' ').trim()
}

import { fileURLToPath } from 'node:url'
import lighthouse, { desktopConfig } from 'lighthouse'
import { freePort } from '../browser/free-port.ts'
import { launch } from '../browser/launch.ts'
import { publishArchive } from '../browser/published-archive.ts'
import { resolveBrowser } from '../browser/resolve.ts'
import { editionsByDump } from '../test/browser/editions-by-dump.ts'

/**
 * `npm run audit`: Lighthouse over home, an edition, a browse list and the search page of the example, on a phone and
 * on a desktop; the median of three runs of each category. Fails where one is below 95. Its times are noisy: an audit,
 * not a test.
 */
const exampleConfig = fileURLToPath(new URL('../../example/fonds.yaml', import.meta.url))

/** Odd, so that there is a median. */
const RUNS = 3
/** Of 100, in each category. */
const LEAST = 95

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const forms = [
  { name: 'phone', config: undefined },
  { name: 'desktop', config: desktopConfig },
] as const

const { archive, remove } = await publishArchive('--config', exampleConfig)
const port = await freePort()
const browser = await launch(await resolveBrowser(), [`--remote-debugging-port=${port}`])
try {
  const editions = await editionsByDump(archive.folder)
  const pages = {
    home: 'index.html',
    edition: editions.get('dumps/packet.merrowhithe.example/fog-ledger.txt')?.[0] ?? '404.html',
    browse: 'browse/titles/index.html',
    search: 'search.html',
  }
  process.stdout.write(`${['page', 'screen', ...categories].join('\t')}\n`)
  for (const [name, path] of Object.entries(pages)) {
    for (const { name: form, config } of forms) {
      const scores = await medianScores(archive.url + path, config)
      process.stdout.write(`${[name, form, ...scores].join('\t')}\n`)
      if (scores.some((score) => score < LEAST)) process.exitCode = 1
    }
  }
} finally {
  await browser.close()
  await remove()
}

async function medianScores(
  url: string,
  config: typeof desktopConfig | undefined,
): Promise<number[]> {
  const runs: number[][] = []
  for (let run = 0; run < RUNS; run++) {
    const flags = { port, logLevel: 'error' as const, onlyCategories: [...categories] }
    const result = await lighthouse(url, flags, config)
    runs.push(
      categories.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100)),
    )
    for (const audit of Object.values(result?.lhr.audits ?? {}))
      if (
        process.env['FONDS_AUDIT_DETAILS'] !== undefined &&
        audit.score !== null &&
        audit.score < 0.9
      )
        process.stderr.write(`  ${audit.id}: ${audit.score} ${audit.displayValue ?? ''}\n`)
  }
  return categories.map((_, index) => median(runs.map((scores) => scores[index] ?? 0)))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

import { cpus, loadavg } from 'node:os'
import { benchBuilding } from './bench-building.ts'
import { benchOnce } from './bench-once.ts'
import { benchReading } from './bench-reading.ts'
import { benchReal } from './bench-real.ts'
import { benchSearch } from './bench-search.ts'

/**
 * `npm run bench [-- reading 1000 10000 jobs=1 once=100000 once=100000+search pages=FOLDER search]`: what reading dumps costs; what
 * a document costs, step by step, on generated corpora of these sizes; one build alone of a larger one, without search or with
 * it, in as many workers as said before (1: in one thread; default: 2); what the transform costs on the real pages of a folder; how long a reader waits for results.
 */
const PAGES = 'pages='
const ONCE = /^once=(\d+)(\+search)?$/
const JOBS = /^jobs=(\d+)$/

/** Workers of a build alone, where nobody says how many. */
let jobs = 2

/** Documents among which searches are timed. */
const SEARCHED = 10_000

const asked = process.argv.slice(2)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
say(
  `Load before the run: ${loadavg()[0]?.toFixed(1) ?? '?'} (above 0, others were at work too, and figures are upper bounds)`,
)
for (const part of asked.length > 0 ? asked : ['reading', '1000', '10000']) {
  const once = ONCE.exec(part)
  const said = JOBS.exec(part)?.[1]
  if (part === 'reading') await benchReading(say)
  else if (part === 'search') await benchSearch(SEARCHED, say)
  else if (part.startsWith(PAGES)) await benchReal(part.slice(PAGES.length), say)
  else if (said !== undefined) jobs = Number(said)
  else if (once !== null)
    await benchOnce(Number(once[1]), { jobs, fullText: once[2] !== undefined }, say)
  else if (Number(part) > 0) await benchBuilding(Number(part), say)
  else
    throw new RangeError(
      `Unexpected ${part}, expected reading, search, a number of documents, jobs=NUMBER, once=NUMBER, once=NUMBER+search or pages=FOLDER`,
    )
}

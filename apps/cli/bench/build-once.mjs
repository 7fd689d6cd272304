import { buildArchive, defaultConfig, findDumps } from '@fonds/build'
import { keepHeapSmall } from '../dist/keep-heap-small.js'
import { readerFiles } from '../dist/reader-files.js'

/**
 * `build-once.mjs CORPUS ARCHIVE JOBS SEARCH`: builds an archive as the command does, with a search in the texts where the last is
 * `true`, and says what it has cost so far as each stage ends, a line of JSON each: CPU seconds of this process, and the
 * bytes that it held at most. Plain JavaScript, so that no compiler of ours is in its memory.
 */
const BYTES_A_KILOBYTE = 1024
const MICROSECONDS_A_SECOND = 1_000_000

const [corpus = '', out = '', jobs, fullText] = process.argv.slice(2)

let stage = 'find'
const tell = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / MICROSECONDS_A_SECOND
  process.stdout.write(`${JSON.stringify({ stage, cpu, held: maxRSS * BYTES_A_KILOBYTE })}\n`)
}

keepHeapSmall()
const [dumps, reader] = await Promise.all([findDumps([corpus]), readerFiles()])
await buildArchive({
  dumps,
  config: { ...defaultConfig, title: 'Bench', search: { fullText: fullText === 'true' } },
  out,
  reader,
  jobs: Number(jobs),
  onEvent: (event) => {
    if (event.stage === stage) return
    tell()
    stage = event.stage
  },
})
tell()

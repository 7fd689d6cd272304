import { readFileSync } from 'node:fs'
import { createProcessor, toEdition } from '@fonds/transform'
import { VFile } from 'vfile'

/**
 * `transform-pages.mjs FILE…`: makes an edition of each, once, and says how many bytes the process held at most. Plain
 * JavaScript, so that no compiler of ours is in its time.
 */
const BYTES_A_KILOBYTE = 1024

const processor = createProcessor()
for (const path of process.argv.slice(2))
  toEdition(new VFile({ path: 'page.txt', value: readFileSync(path, 'utf8') }), processor)
process.stdout.write(String(process.resourceUsage().maxRSS * BYTES_A_KILOBYTE))

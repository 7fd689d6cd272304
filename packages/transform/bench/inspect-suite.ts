/**
 * Prints the inspection of every `.txt` of a folder as NDJSON, each record alone, so that no page is evidence for
 * another.
 *
 * node --conditions=fonds-source --import tsx packages/transform/bench/inspect-suite.ts FOLDER > out.ndjson
 */
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { createProcessor } from '../src/create-processor.ts'
import { toEdition } from '../src/to-edition.ts'
import { toInspection } from '../src/to-inspection.ts'

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Unexpected empty arguments, expected the folder of texts')

const processor = createProcessor()
const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted()
for (const name of names) {
  const file = new VFile({ path: name, value: await readFile(join(folder, name), 'utf8') })
  const line = `${JSON.stringify(toInspection(toEdition(file, processor)))}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

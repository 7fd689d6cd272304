// Builds as a person without rights, and prints the error, or what failed: root may read and write everything.
// Runs what was built (`dist`): node as-nobody.mjs DUMPS OUT
import { buildArchive, findDumps, parseConfig } from '@fonds/build'

const [dumps, out] = process.argv.slice(2)
try {
  const config = parseConfig('title: Town', 'fonds.yaml')
  const found = await findDumps([dumps])
  const report = await buildArchive({ dumps: found, config, out, store: `${out}.store` })
  process.stdout.write(JSON.stringify({ records: report.records, failures: report.failures }))
} catch ({ name, code, message, hint }) {
  process.stdout.write(JSON.stringify({ name, code, message, hint }))
}

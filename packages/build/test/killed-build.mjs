// A build that kills itself, as if the power failed, before a given call that changes something on disk.
// Runs what was built (`dist`), in a process of its own:
// node killed-build.mjs DUMPS OUT CALL
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [dumps, out, call] = process.argv.slice(2)
const names = [
  'closeSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
]
let calls = 0
const made = []
for (const name of names) {
  const real = fs[name]
  fs[name] = (...values) => {
    calls += 1
    made.push(name)
    if (calls === Number(call)) process.kill(process.pid, 'SIGKILL')
    return real(...values)
  }
}
syncBuiltinESMExports()

const { buildArchive, findDumps, parseConfig } = await import('@fonds/build')
calls = 0
made.length = 0
await buildArchive({
  dumps: await findDumps([dumps]),
  config: parseConfig('title: Town\nbaseUrl: https://town.example/', 'fonds.yaml'),
  out,
})
process.stdout.write(JSON.stringify(made))

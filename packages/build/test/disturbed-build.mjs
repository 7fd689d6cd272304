// A build that something happens to before a given call that changes what is on the disk. Runs what was built (`dist`),
// in a process of its own: node disturbed-build.mjs DUMPS OUT CALL EVENT JOBS
// EVENT: `kill`, as if the power failed; `full`: from that call on the disk has no room; `hold`: it waits until the file
// OUT.held is gone.
// Prints the calls as [stage, name], and the error if there was one.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [dumps, out, call, event, jobs] = process.argv.slice(2)
const PAUSE_MS = 20

const happen = {
  kill: () => process.kill(process.pid, 'SIGKILL'),
  full: () => {},
  hold: () => {
    writeFileSync(`${out}.held`, '')
    while (fs.existsSync(`${out}.held`))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  },
}
const { writeFileSync } = fs
const needRoom = new Set(['mkdirSync', 'openSync', 'writeFileSync', 'writeSync'])
const calls = []
let stage = 'start'

function disturb(module, names) {
  for (const name of names) {
    const real = module[name]
    module[name] = (...values) => {
      if (name === 'openSync' && !String(values[1]).startsWith('w')) return real(...values)
      calls.push([stage, name])
      if (calls.length === Number(call)) happen[event]()
      if (
        event === 'full' &&
        Number(call) > 0 &&
        calls.length >= Number(call) &&
        needRoom.has(name)
      )
        throw Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), {
          code: 'ENOSPC',
        })
      return real(...values)
    }
  }
}
disturb(fs, [
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
])
disturb(childProcess, ['spawnSync'])
syncBuiltinESMExports()

const { buildArchive, findDumps, parseConfig } = await import('@fonds/build')
calls.length = 0
let error = null
try {
  await buildArchive({
    dumps: await findDumps([dumps]),
    config: parseConfig('title: Town\nbaseUrl: https://town.example/', 'fonds.yaml'),
    out,
    jobs: Number(jobs),
    onEvent: (told) => {
      stage = told.stage
    },
  })
} catch ({ name, message, hint }) {
  error = { name, message, hint }
}
process.stdout.write(JSON.stringify({ calls, error }))

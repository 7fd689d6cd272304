// Loaded before everything in each thread of a process (`node --import`): workers die as they leave the receipt of a task
// of `transform`, each (DYING=always), or the first of all (DYING=once; it leaves the file SCAR).
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const { DYING, SCAR } = process.env

if (!isMainThread) {
  const rename = fs.renameSync
  fs.renameSync = (from, to) => {
    if (
      String(to).includes('/receipts/transform/') &&
      (DYING === 'always' || !fs.existsSync(SCAR))
    ) {
      fs.writeFileSync(SCAR, '')
      process.exit(1)
    }
    return rename(from, to)
  }
  syncBuiltinESMExports()
}

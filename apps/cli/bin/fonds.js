#!/usr/bin/env node
// npm links this file at install, before anything is built: so it is committed, and says what is missing.
import { existsSync } from 'node:fs'

const built = new URL('../dist/run.js', import.meta.url)

if (existsSync(built)) {
  const { run } = await import(built.href)
  process.exitCode = await run()
} else {
  process.stderr.write('fonds: the command is not built yet\n  Run `npx turbo run build` first.\n')
  process.exitCode = 4
}

import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * What is bundled, by role. All are classic scripts in one file each: modules do not load from `file://`, where
 * the archive is to be read too.
 */
const scripts = [
  { role: 'search', entry: 'src/search.ts' },
  { role: 'edition', entry: 'src/edition.ts' },
  { role: 'home', entry: 'src/home.ts' },
] as const

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = fileURLToPath(new URL('../dist', import.meta.url))

await rm(outDir, { recursive: true, force: true })
const manifest: { readonly name: string; readonly role: string }[] = []
for (const { role, entry } of scripts) {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Workspace packages are taken from their source: nothing has to be built before.
    resolve: { conditions: ['fonds-source'] },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { [role]: entry },
        output: { format: 'iife', entryFileNames: '[name]-[hash].js' },
      },
    },
  })
  if (!('output' in output)) throw new TypeError(`Unexpected output for ${entry}`)
  const [file, ...others] = output.output
  if (others.length > 0) throw new TypeError(`Unexpected second file for ${entry}`)
  manifest.push({ name: file.fileName, role })
}
await writeFile(`${outDir}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)

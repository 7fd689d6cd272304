import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

// Tests read the TypeScript source of every workspace package: they pass with no dist at all,
// except where they spawn the command itself.
const conditions = ['fonds-source']

// Checks on real dumps exist only where FONDS_DATA names the folder that holds them: see `npm run test:data`.
const real = process.env['FONDS_DATA'] === undefined ? ['test/real/**'] : []

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', ...real],
    setupFiles: ['./fail-on-console.ts', './property-runs.ts'].map((file) =>
      fileURLToPath(new URL(file, import.meta.url)),
    ),
    // Far above what any test takes: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})

export default config

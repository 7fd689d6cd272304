import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config'
import shared from '../../.config/vitest.ts'

// Slow pages of a browser on a busy machine are no failure.
const PATIENCE_MS = 600_000
const PATIENCE_OF_A_POLL_MS = 30_000

const config: ViteUserConfig = mergeConfig(
  { ...shared, test: { ...shared.test, include: [] } },
  defineConfig({
    test: {
      include: [
        'test/browser/**/*.test.ts',
        ...(process.env['FONDS_DATA'] === undefined ? [] : ['test/real/browser/**/*.test.ts']),
      ],
      globalSetup: ['browser/global-setup.ts'],
      testTimeout: PATIENCE_MS,
      hookTimeout: PATIENCE_MS,
      expect: { poll: { timeout: PATIENCE_OF_A_POLL_MS } },
    },
  }),
)

export default config

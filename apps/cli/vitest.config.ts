import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config'
import shared from '../../.config/vitest.ts'

// Tests of the published site run in vitest.browser.config.ts, which brings a browser.
const config: ViteUserConfig = mergeConfig(
  shared,
  defineConfig({ test: { exclude: ['test/browser/**', 'test/real/browser/**'] } }),
)

export default config

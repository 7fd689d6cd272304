import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config'
import shared from '../../.config/vitest.ts'

// Worker threads inherit how the process was started, and read the source as the tests do.
const config: ViteUserConfig = mergeConfig(
  shared,
  defineConfig({
    test: {
      execArgv: [
        '--conditions=fonds-source',
        '--import',
        new URL('test/read-source.mjs', import.meta.url).href,
      ],
    },
  }),
)

export default config

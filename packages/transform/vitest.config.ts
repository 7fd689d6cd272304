import { mergeConfig, type ViteUserConfig } from 'vitest/config'
import base from '../../.config/vitest.ts'

// Tests on real dumps exist only where the dumps do.
const config: ViteUserConfig = mergeConfig(base, {
  test: { exclude: process.env['FONDS_DATA'] === undefined ? ['test/real/**'] : [] },
})

export default config

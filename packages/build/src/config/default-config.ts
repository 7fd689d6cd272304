import type { Config } from './config.ts'
import { parseConfig } from './parse-config.ts'

/** What counts where there is no `fonds.yaml`. */
export const defaultConfig: Config = parseConfig('', 'fonds.yaml')

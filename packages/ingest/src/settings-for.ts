import type { DumpSettings } from './ingest-options.ts'
import type { ResolvedOptions } from './resolve-options.ts'

/** What is stated for one dump. */
export type StatedSettings = Omit<DumpSettings, 'prefix'>

/** What the options say about the dump of one name. */
export function settingsFor(options: ResolvedOptions, name: string): StatedSettings {
  let stated: StatedSettings = {}
  for (const { prefix, ...settings } of options.dumps) {
    if (name.startsWith(prefix)) stated = { ...stated, ...settings }
  }
  return stated
}

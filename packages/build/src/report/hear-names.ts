import type { Store } from '@fonds/workflow'
import type { Config } from '../config/config.ts'
import type { PlannedDumps } from '../plan/planned-dumps.ts'
import type { DumpAccounts } from '../stages/gather-accounts.ts'
import { readAccounts } from '../stages/read-accounts.ts'
import { type PrefixWatch, watchPrefixes } from './watch-prefixes.ts'

/** What stands in the names of members of containers, and hardly in others. */
const MEMBER_MARK = '!'

/**
 * Tells the names of all dumps to a watch for the prefixes of the configuration. Those of members stand in the store, and
 * are fetched only where one of them is still missed.
 */
export async function hearNames(
  config: Config,
  planned: PlannedDumps,
  accounts: DumpAccounts,
  store: Store,
): Promise<PrefixWatch> {
  const prefixes = watchPrefixes(config)
  if (prefixes.missed().length === 0) return prefixes
  for (const { name } of planned) prefixes.hear(name)
  if (prefixes.missed().some((prefix) => prefix.includes(MEMBER_MARK)))
    for await (const { dump } of readAccounts(store, accounts.objects)) prefixes.hear(dump)
  return prefixes
}

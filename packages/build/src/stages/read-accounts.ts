import type { Digest, Store } from '@fonds/workflow'
import { isAccountRow, isAnyRow } from '../records/rows.guard.ts'
import type { AccountRow } from '../records/rows.ts'
import { fromJsonLines } from '../stored/json-lines.ts'
import { readObjects } from '../stored/read-objects.ts'

/** The accounts of all dumps as they are published, in their order; no more are held than one task gave. */
export async function* readAccounts(
  store: Store,
  objects: readonly Digest[],
): AsyncGenerator<Omit<AccountRow, 'type'>, void> {
  for await (const bytes of readObjects(store, objects))
    for (const row of fromJsonLines(bytes, isAnyRow)) {
      if (!isAccountRow(row)) continue
      const { type: _, ...account } = row
      yield account
    }
}

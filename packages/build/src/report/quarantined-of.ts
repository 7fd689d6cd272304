import type { BuildReport } from '../build-report.ts'
import type { DumpAccounts } from '../stages/gather-accounts.ts'

/** How much of the dumps was quarantined. */
export function quarantinedOf({ pieces }: DumpAccounts): BuildReport['quarantined'] {
  const bytes = pieces.reduce((sum, { piece }) => sum + piece.length, 0)
  return { pieces: pieces.length, bytes }
}

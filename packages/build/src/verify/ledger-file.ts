import type { Ledger } from '@fonds/model'

/** A file of `data/ledger/`. */
export interface LedgerFile {
  readonly id: string
  readonly spans: Ledger
}

import { type Digest, digestOf, type Store } from '@fonds/workflow'
import type { IngestedDumps } from '../build/ingest-dumps.ts'
import { type Counts, countNames } from '../records/figures.ts'
import { fromJsonLines } from '../records/json-lines.ts'
import type { QuarantineRow } from '../records/rows.ts'
import { isAccountRow, isAnyRow, isQuarantineRow } from '../records/rows.guard.ts'

/** A piece of a dump that is no record, as it is published. */
export interface QuarantinedPiece extends Omit<QuarantineRow, 'type' | 'output'> {
  /** Where its bytes are kept, from the archive's folder. */
  readonly file: string
}

/** What became of every byte of every dump. */
export interface DumpAccounts {
  /** Messages about dumps, not records, by rule. */
  readonly messages: Counts
  /** Objects that hold the accounts, in the order of the dumps: `readAccounts` reads them. */
  readonly objects: readonly Digest[]
  readonly pieces: readonly {
    readonly piece: QuarantinedPiece
    /** The object that holds its bytes. */
    readonly object: Digest
  }[]
}

const NAME_LENGTH = 16

/** Gathers what reading the dumps left besides records. */
export async function gatherAccounts(ingested: IngestedDumps, store: Store): Promise<DumpAccounts> {
  const rules: string[] = []
  const pieces: { readonly piece: QuarantinedPiece; readonly object: Digest }[] = []
  for (const { digest, outputs } of ingested.accounts) {
    for (const row of fromJsonLines(await store.getObject(digest), isAnyRow)) {
      if (isAccountRow(row)) {
        for (const { rule } of row.messages) rules.push(rule)
      } else if (isQuarantineRow(row)) {
        const { type: _, output, ...piece } = row
        const object = outputs[output]
        if (object === undefined)
          throw new TypeError(`Unexpected piece without its bytes: ${output}`)
        const name = `${digestOf(piece.dump).slice(0, NAME_LENGTH)}-${piece.of}-${piece.offset}`
        pieces.push({ piece: { ...piece, file: `data/quarantine/${name}.bin` }, object })
      }
    }
  }
  const objects = ingested.accounts.map(({ digest }) => digest)
  return { objects, pieces, messages: countNames(rules) }
}

import { type Digest, digestOf } from '@fonds/workflow'
import { QUARANTINE_FOLDER } from '../archive/data-files.ts'
import { type Figures, addFigures, noFigures } from '../records/figures.ts'
import type { QuarantineRow } from '../records/rows.ts'
import type { IngestedDumps } from './ingest-dumps.ts'

/** A piece of a dump that is no record, as it is published. */
export interface QuarantinedPiece extends Omit<QuarantineRow, 'output'> {
  /** Where its bytes are kept, from the archive's folder. */
  readonly file: string
}

/** What became of every byte of every dump. */
export interface DumpAccounts {
  /** Of messages about dumps, not records. */
  readonly figures: Figures
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
export function gatherAccounts({ accounts }: IngestedDumps): DumpAccounts {
  const pieces: { readonly piece: QuarantinedPiece; readonly object: Digest }[] = []
  for (const { facts, outputs } of accounts) {
    for (const { output, ...piece } of facts.pieces) {
      const object = outputs[output]
      if (object === undefined) throw new TypeError(`Unexpected piece without its bytes: ${output}`)
      const name = `${digestOf(piece.dump).slice(0, NAME_LENGTH)}-${piece.of}-${piece.offset}`
      pieces.push({ piece: { ...piece, file: `${QUARANTINE_FOLDER}${name}.bin` }, object })
    }
  }
  return {
    objects: accounts.map(({ digest }) => digest),
    pieces,
    figures: addFigures(
      accounts.map(({ facts: { messages, damages } }) => ({ ...noFigures, messages, damages })),
    ),
  }
}

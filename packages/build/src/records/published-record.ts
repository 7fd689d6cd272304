import type { Direction, EditionKind, LabelOrigin, SourceRecord } from '@fonds/model'
import { addressOf } from '@fonds/theme'
import { ledgerAddress } from './ledger-address.ts'
import type { MessageRow } from './message-row.ts'
import type { EditionRow } from './rows.ts'

/** A line of `data/records.jsonl`: everything that is known of a record but its text. */
export interface PublishedRecord extends SourceRecord {
  readonly title: string | null
  readonly label: string
  readonly labelFrom: LabelOrigin
  readonly lang: string
  readonly dir: Direction
  readonly kind: EditionKind
  readonly author: string | null
  /** EDTF, as the text states it. */
  readonly date: string | null
  /** Non-space characters (UTF-16 code units). */
  readonly characters: { readonly published: number; readonly aside: number }
  readonly entries: readonly { readonly id: string; readonly headline: string }[]
  readonly messages: readonly MessageRow[]
  /** Files of the archive. */
  readonly files: {
    readonly page: string
    readonly text: string
    readonly ledger: string
    readonly original: string | null
  }
}

export function toPublishedRecord(row: EditionRow, hasOriginal: boolean): PublishedRecord {
  const { record, summary, messages } = row
  const { id } = record
  return {
    ...record,
    title: summary.title,
    label: summary.label,
    labelFrom: summary.labelFrom,
    lang: summary.lang,
    dir: summary.dir,
    kind: summary.kind,
    author: summary.author,
    date: summary.date?.edtf ?? null,
    characters: { published: summary.published, aside: summary.aside },
    entries: summary.entries,
    messages,
    files: {
      page: addressOf({ kind: 'edition', id }),
      text: addressOf({ kind: 'text', id }),
      ledger: ledgerAddress(id),
      original: hasOriginal ? addressOf({ kind: 'original', id }) : null,
    },
  }
}

import type { EditionSummary } from '@fonds/model'
import { type TitleRow, titlesScript } from '@fonds/search'
import { addressOf } from '@fonds/theme'
import type { Digest } from '@fonds/workflow'
import { createHash } from 'node:crypto'

/** Bytes after which a segment ends. Chosen, not measured: some 8,000 records. */
const SEGMENT_BYTES = 1 << 20

/** The list of titles, which is as long as the archive. */
export interface Titles {
  /** The script, one part after the other. */
  readonly segments: () => Generator<Uint8Array, void>
  /** Of the whole; once it was read to its end. */
  readonly digest: () => Digest
}

/** Makes the script that the search without a server reads. */
export function toTitles(summaries: Iterable<EditionSummary>): Titles {
  const hash = createHash('sha256')
  return {
    *segments() {
      let held: Buffer[] = []
      let bytes = 0
      for (const piece of titlesScript(titleRows(summaries))) {
        const buffer = Buffer.from(piece)
        hash.update(buffer)
        held.push(buffer)
        bytes += buffer.length
        if (bytes < SEGMENT_BYTES) continue
        yield Buffer.concat(held)
        held = []
        bytes = 0
      }
      if (bytes > 0) yield Buffer.concat(held)
    },
    digest: () => hash.digest('hex'),
  }
}

function* titleRows(summaries: Iterable<EditionSummary>): Generator<TitleRow, void> {
  for (const { id, label, site, lang, dated, entries } of summaries) {
    const address = addressOf({ kind: 'edition', id })
    yield { address, title: label, source: site, lang, date: dated, entries }
  }
}

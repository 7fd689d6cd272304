import type { Piece } from '../format-reader.ts'
import type { IngestRuleId } from '../rules.table.ts'
import type { RandomAccess } from './random-access.ts'

/** Puts a range of a stream into quarantine, in the chunks in which it comes. */
export async function* quarantineRange(
  access: RandomAccess,
  start: number,
  end: number,
  rule: IngestRuleId,
): AsyncGenerator<Piece, void> {
  let offset = start
  for await (const bytes of access.read(start, end)) {
    yield { type: 'quarantine', offset, bytes, rule }
    offset += bytes.length
  }
}

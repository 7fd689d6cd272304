import { addDamages } from './add-damages.ts'
import type { Damage } from './damage.ts'
import type { MessageRow } from './message-row.ts'

/**
 * What messages about a dump, or about a record of it, call an error.
 *
 * @param offset where the record begins, for messages that name no byte.
 */
export function damagesOf(
  dump: string,
  offset: number,
  messages: readonly MessageRow[],
): readonly Damage[] {
  return addDamages(
    messages
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, reason, offset: at, line }) => ({
        dump,
        rule,
        reason,
        offset: at ?? offset,
        line: at === null ? null : line,
        count: 1,
      })),
  )
}

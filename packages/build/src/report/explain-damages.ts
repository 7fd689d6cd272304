import { placeInDump } from '@fonds/model'
import type { Failure } from '../failure.ts'
import type { Damage } from '../records/damage.ts'
import { siteRules } from '../site/site-rules.ts'

/** Says of each damage where it is, what was met, and what to do. */
export function explainDamages(damages: readonly Damage[]): readonly Failure[] {
  return damages.map(({ dump, rule, reason, offset, line, count }) => ({
    where: placeInDump(dump, { line, offset }),
    reason: count === 1 ? reason : `${reason} (the first of ${count} \`${rule}\` in this dump)`,
    hint: siteRules[rule]?.description ?? `docs/rules.md#${rule} says what to do.`,
  }))
}

import { ingestRules } from '@fonds/ingest/rules'
import type { Rule } from '@fonds/model'
import { transformRules } from '@fonds/transform/rules'
import { buildRules } from '../rules.ts'

/** Every rule that can speak about a dump or a record. */
export const siteRules: Readonly<Record<string, Rule>> = {
  ...ingestRules,
  ...transformRules,
  ...buildRules,
}

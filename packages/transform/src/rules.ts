import { defineRules, type Rule } from '@fonds/model'
import {
  asideRules,
  cutRules,
  messageRules,
  publishedRules,
  type AsideLineRule,
  type CutRule,
  type MessageRule,
  type PublishedRule,
} from './rules.table.ts'

/** The id of a rule of this package. */
export type TransformRuleId = PublishedRule | AsideLineRule | CutRule | MessageRule

/** Every rule that can decide a line's fate or speak about a record's text. */
export const transformRules: Readonly<Record<TransformRuleId, Rule>> = defineRules({
  ...publishedRules,
  ...asideRules,
  ...cutRules,
  ...messageRules,
})

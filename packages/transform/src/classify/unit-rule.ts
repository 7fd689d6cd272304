import type { TransformRuleId } from '../rules.ts'

/** The rules by which the classifier sets a unit aside. `boilerplate` where nothing more exact can be said. */
export type AsideRule = Extract<
  TransformRuleId,
  | 'skip-link'
  | 'navigation'
  | 'search-box'
  | 'login'
  | 'pagination'
  | 'cookie-notice'
  | 'sign-up'
  | 'share-bar'
  | 'advertisement'
  | 'interface-text'
  | 'related-links'
  | 'comments'
  | 'footer'
  | 'legal-notice'
  | 'repeated-in-page'
  | 'repeated-on-site'
  | 'boilerplate'
>

/** The rule of a unit's judgement: `content` when it is kept. */
export type UnitRule = Extract<TransformRuleId, 'content'> | AsideRule

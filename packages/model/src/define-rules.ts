import type { Rule } from './rule.ts'

const ruleId = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/

/**
 * Checks and freezes a catalogue of rules, keeping its ids as literal types.
 *
 * @throws TypeError when an id is not kebab-case.
 */
export function defineRules<const Id extends string>(
  rules: Readonly<Record<Id, Rule>>,
): Readonly<Record<Id, Rule>> {
  for (const id of Object.keys(rules)) {
    if (!ruleId.test(id)) throw new TypeError(`Unexpected rule id \`${id}\`, expected kebab-case`)
  }
  return Object.freeze(rules)
}

import { defineRules, type Rule } from '@fonds/model'

/** What a build itself can say about a record. */
export const buildRules: Readonly<Record<'transform-failed', Rule>> = defineRules({
  'transform-failed': {
    reason: 'The record could not be transformed and is published as it was found.',
    description:
      'An error of the program, not of the dump: the text stands on its page unstructured. Please report it, with the record.',
    severity: 'error',
  },
})

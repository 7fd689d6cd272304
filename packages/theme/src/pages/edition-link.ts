import type { EditionSummary } from '@fonds/model'

/** A link to another edition. */
export type EditionLink = Pick<EditionSummary, 'id' | 'label' | 'lang' | 'dir'>

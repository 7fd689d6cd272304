import type { EditionSummary } from '@fonds/model'
import type { EditionLink } from '../pages/edition-link.ts'

/** What a link to an edition needs to know of it. */
export function toLink({ id, label, lang, dir }: EditionLink | EditionSummary): EditionLink {
  return { id, label, lang, dir }
}

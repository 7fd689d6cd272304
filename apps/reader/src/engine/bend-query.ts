import type { Query } from '../query/query.ts'
import type { Bundle } from './bundle.ts'
import { otherForms } from './other-forms.ts'
import { isKnown } from './unknown-words.ts'

/**
 * A query with the words that a bundle does not have in other forms that it has; null where one of them has none. Words of
 * phrases stay as they were typed.
 */
export async function bendQuery(
  bundle: Bundle,
  query: Query,
  unknown: readonly string[],
): Promise<Query | null> {
  const forms = new Map<string, string>()
  for (const word of unknown) {
    const form = await firstKnown(bundle, otherForms(word, bundle.lang))
    if (form === null) return null
    forms.set(word, form)
  }
  const isInPhrase = query.wanted.some(
    ({ text, phrase }) => phrase && text.split(/\s+/u).some((word) => forms.has(word)),
  )
  if (isInPhrase) return null
  const wanted = query.wanted.map((term) => ({ ...term, text: forms.get(term.text) ?? term.text }))
  return { ...query, wanted }
}

async function firstKnown(bundle: Bundle, forms: readonly string[]): Promise<string | null> {
  for (const form of forms) if (await isKnown(bundle, form)) return form
  return null
}

import { languageNames } from './language-names.table.ts'

/**
 * A language's own name. What the table does not hold is found by its shorter tag (`de-AT` by `de`), else called by
 * its tag; null for `und` and the empty tag.
 */
export function languageName(tag: string): string | null {
  if (tag === '' || tag === 'und') return null
  if (Object.hasOwn(languageNames, tag)) return languageNames[tag] ?? tag
  const shorter = tag.split('-').slice(0, -1).join('-')
  const name = shorter === '' ? null : languageName(shorter)
  return name === null || name === shorter ? tag : `${name} (${tag})`
}

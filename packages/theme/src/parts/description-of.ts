import type { Edition } from '@fonds/model'

/** Characters that search engines show of a description. Source: what they cut at, roughly. */
const LENGTH = 160

/** The first words of an edition's first paragraph, else of its first block after the title; null for an empty one. */
export function descriptionOf({ blocks }: Edition): string | null {
  const block =
    blocks.find(({ kind }) => kind === 'paragraph') ?? blocks.find(({ kind }) => kind !== 'title')
  const text = block?.text.replace(/\s+/g, ' ').trim() ?? ''
  if (text === '') return null
  const characters = Array.from(text.slice(0, 2 * LENGTH))
  if (characters.length <= LENGTH) return text
  const cut = characters.slice(0, LENGTH).join('')
  const end = cut.lastIndexOf(' ')
  return `${end > LENGTH / 2 ? cut.slice(0, end) : cut}…`
}

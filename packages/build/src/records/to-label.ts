import type { Edition, EditionSummary, Metadata } from '@fonds/model'
import { legible } from './legible.ts'

/** UTF-16 code units of a label that was made from a text's first words. Chosen, not measured. */
const WORDS_LENGTH = 80
/** Letters and digits that a name has at least: misread specks of a scan have fewer. Chosen, not measured. */
const NAME_LETTERS = 2
/** Which part of its signs are letters or digits at least; of misread ornaments it is a third. Chosen, not measured. */
const NAME_SHARE = 0.7
/** UTF-16 code units of a title that was given: more is no title, and stands whole among what the keeper says. Chosen, not measured. */
const GIVEN_LENGTH = 300

/** What a label needs of a record. */
interface Named {
  readonly dump: string
  readonly metadata: Pick<Metadata, 'title'>
}

/** What a record is called: its title, else the one that is given with it, else its first words, else its dump's name. First words that are
 * no words, as a scan's specks and ornaments are read, name nothing while others follow. */
export function toLabel(
  { metadata, dump }: Named,
  { title, blocks }: Pick<Edition, 'title' | 'blocks'>,
): Pick<EditionSummary, 'label' | 'labelFrom'> {
  if (title !== null) return { label: title, labelFrom: 'text' }
  const given = legible(metadata.title)
  if (given !== null) return { label: shorten(given, GIVEN_LENGTH), labelFrom: 'metadata' }
  const named = blocks.find(({ text }) => isName(text))
  const words = (named ?? blocks.find(({ text }) => text.trim() !== ''))?.text
  if (words === undefined)
    return { label: dump.slice(dump.lastIndexOf('/') + 1), labelFrom: 'name' }
  return { label: shorten(words.replace(/\s+/g, ' ').trim(), WORDS_LENGTH), labelFrom: 'words' }
}

/** Whether a person can tell a record by these words: letters, and enough of them. */
function isName(text: string): boolean {
  const signs = text.trim().slice(0, WORDS_LENGTH).replace(/\s+/gu, '')
  const letters = signs.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
  return letters >= NAME_LETTERS && letters >= signs.length * NAME_SHARE
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const end = cut.lastIndexOf(' ')
  // A text without spaces is cut between characters, never inside one.
  return `${end > length / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}

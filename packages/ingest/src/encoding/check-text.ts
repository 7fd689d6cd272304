import type { Note } from '../note.ts'
import { holdsSuspect } from './holds-suspect.ts'

const replacements = /\ufffd/g
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\0-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g

/**
 * What is to be said about the characters of a text, whatever encoding it came in.
 *
 * @param utf8 of the text.
 * @param isPrintable see `holdsSuspect`.
 * @param damaged whether it was said already that characters were replaced.
 */
export function checkText(
  text: string,
  utf8: Uint8Array,
  isPrintable: boolean,
  damaged: boolean,
): readonly Note[] {
  if (!holdsSuspect(utf8, isPrintable)) return []
  const notes: Note[] = []
  const replaced = damaged ? 0 : (text.match(replacements)?.length ?? 0)
  if (replaced > 0) {
    notes.push({
      rule: 'replacement-characters',
      reason: `The text already holds ${replaced} replacement ${replaced === 1 ? 'character' : 'characters'} (U+FFFD)`,
      actual: String(replaced),
    })
  }
  const found = text.match(controls) ?? []
  if (found.length > 0) {
    const names = [...new Set(found)].sort().map(nameOf)
    notes.push({
      rule: 'control-characters',
      reason: `The text holds ${found.length} control ${found.length === 1 ? 'character' : 'characters'}: ${names.join(', ')}`,
      actual: names.join(', '),
    })
  }
  return notes
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

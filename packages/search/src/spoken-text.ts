/** Languages whose words are told apart by the invisible space alone. */
const spacedInvisibly = new Set(['km', 'lo', 'my'])

/** Soft hyphens, joiners and other unseen signs, byte order marks, signs of direction: nobody types them, and they split words. */
const unseen = /[\u00AD\u2060-\u2064\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * A text as readers would type it: without what is not seen. Pagefind takes U+200B for its own mark between words, so
 * that one in a text would shift what is marked in results.
 */
export function spokenText(text: string, lang: string): string {
  return text.replace(unseen, '').replaceAll('\u200B', spacedInvisibly.has(lang) ? ' ' : '')
}

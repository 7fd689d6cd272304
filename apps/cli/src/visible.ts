const CONTROL_PICTURES = 0x2400
const DELETE = 0x7f

/** Controls, and what changes the direction or hides: all that could make a terminal do or show something else. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu

/**
 * Text of a dump as it can be shown on a terminal: controls become their pictures (`␛`), invisible and
 * direction-changing characters their numbers (`<U+202E>`), tabs four spaces.
 */
export function visible(text: string): string {
  return text.replaceAll('\t', '    ').replace(unseen, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code)
    if (code === DELETE) return '␡'
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/**
 * Stands where a block of a page ends, in the text that Pagefind keeps of it (U+2063, the invisible separator). Pagefind
 * itself would put a full stop there behind a letter or a quotation mark, which nobody could tell from the text's own;
 * behind this sign it puts none. No word contains it, and the texts of pages are rid of it before.
 */
export const BLOCK_END = '\u2063'

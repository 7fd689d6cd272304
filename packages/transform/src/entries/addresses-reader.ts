import { ADDRESS_WORDS, POLITE_WORDS } from './address-words.table.ts'

const ADDRESS: ReadonlySet<string> = new Set(Object.values(ADDRESS_WORDS).flat())
const POLITE: ReadonlySet<string> = new Set(POLITE_WORDS)
/** Such words of scripts that leave no spaces between words, or hang endings on them. */
const UNSPACED =
  /お客様|皆様|あなた|私たち|当社|弊社|ください|您|我们|我們|你|고객님|여러분|당신|귀하|저희/u

const WORDS = /[\p{L}\p{M}]+/gu

/** Does a text speak to its reader or for a firm: "your roof", "we plan", "Rufen Sie uns an"? */
export function addressesReader(text: string): boolean {
  const words = text.match(WORDS) ?? []
  return (
    words.some((word, at) => ADDRESS.has(word.toLowerCase()) || (at > 0 && POLITE.has(word))) ||
    UNSPACED.test(text)
  )
}

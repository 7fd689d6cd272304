import type { Passage } from '../passages/passage.ts'
import { startsUpper } from '../text/sentence-signs.ts'
import type { FoundAuthor } from './found-author.ts'

/** A name, an account, and behind them in brackets at most whom it is written for. */
const SIGNATURE =
  /^(?<name>[^@＠]{2,60})[@＠][A-Za-z0-9_]{2,30}(?:\s?[[［(（【][^\]］】]{1,40}[\]］)）】])?$/u
/** Names have two words and more where the script has capitals; others need not. */
const CASED = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,4} $/u
const CASELESS = /^[\p{Lo}\p{M}][\p{Lo}\p{M}\p{Lm}・· ]{1,30}$/u

/**
 * Who signed a text with a name and an account, as `Jane Roe @janeroe [The Packet]`. Null where two and more names stand so:
 * that is a list of people.
 */
export function findSignature(passages: readonly Passage[], end: number): FoundAuthor | null {
  const signed = passages.slice(0, end).flatMap(({ unit, judgement }, index) => {
    if (judgement.rule === 'user-set-aside') return []
    const name = SIGNATURE.exec(unit.text)?.groups?.['name'] ?? ''
    return isName(name) ? [{ name: name.trimEnd(), index }] : []
  })
  const [first] = signed
  if (first === undefined || signed.some(({ name }) => name !== first.name)) return null
  return { name: first.name, indexes: signed.map(({ index }) => index) }
}

function isName(text: string): boolean {
  return (
    CASELESS.test(text) || (CASED.test(text) && startsUpper(text.trimEnd().split(' ').at(-1) ?? ''))
  )
}

import type { Element, Text } from 'hast'
import { safeText } from '../text/safe-text.ts'
import { element } from './element.ts'

const ADDRESS = /(?:https?:\/\/|mailto:)[^\s<>"'`{}|\\^\u00a0\u3000-\u303f\uff00-\uff65«»“”‘’]+/giu
const TRAILING = /[.,;:!?…*_]+$/u
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }
/** Longer addresses are left as text: nobody typed them. */
const LONGEST = 2000

/** A text as nodes: http, https and mailto addresses in it become links, the characters stay the same. */
export function linkText(text: string): (Element | Text)[] {
  // Most texts hold no address, which all have a colon.
  if (!text.includes(':')) return text === '' ? [] : [textNode(text)]
  const nodes: (Element | Text)[] = []
  let at = 0
  for (const match of text.matchAll(ADDRESS)) {
    if (match[0].length > LONGEST) continue
    const address = trimAddress(match[0])
    const href = safeAddress(address)
    if (href === null) continue
    if (match.index > at) nodes.push(textNode(text.slice(at, match.index)))
    nodes.push(element('a', { href, rel: ['noopener', 'nofollow'] }, [textNode(address)]))
    at = match.index + address.length
  }
  if (at < text.length) nodes.push(textNode(text.slice(at)))
  return nodes
}

function textNode(value: string): Text {
  return { type: 'text', value: safeText(value) }
}

/** Sentence marks and brackets that were opened before it do not belong to an address. */
function trimAddress(address: string): string {
  let end = address
  for (let length = -1; length !== end.length;) {
    length = end.length
    end = end.replace(TRAILING, '')
    const open = PAIRS[end.at(-1) ?? '']
    if (open !== undefined && !end.includes(open)) end = end.slice(0, -1)
  }
  return end
}

function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:' ? href : null
}

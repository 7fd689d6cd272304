import type { Metadata, RecordEncoding } from '@fonds/model'
import type { Element, Nodes, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import type { Note } from '../note.ts'
import { isLanguageTag } from '../provenance/is-language-tag.ts'
import { asBuffer } from '../stream/as-buffer.ts'

/** A page of HTML, as text. */
export interface HtmlText {
  readonly text: string
  readonly encoding: RecordEncoding
  /** What the page says of itself. */
  readonly metadata: Partial<Metadata>
  readonly notes: readonly Note[]
}

const parser = unified().use(rehypeParse)

/** Bytes in which the HTML standard looks for a declaration. */
const prescanBytes = 1024
const metaCharset = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i
const xmlEncoding = /^<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)["']/i

/**
 * The text of a page as a browser would give it (`innerText`): what is rendered, a block a line.
 *
 * @param charset what the HTTP header or the dump declares.
 * @returns null when its elements are nested too deeply to be walked.
 */
export function readHtml(bytes: Uint8Array, charset: string | null): HtmlText | null {
  const decoded = decodeBytes(bytes, charset ?? declaredCharset(bytes))
  let tree: Root
  let text: string
  try {
    tree = parser.parse(decoded.text)
    text = toText(tree)
  } catch (error) {
    // The stack of calls is what ends first.
    if (error instanceof RangeError) return null
    throw error
  }
  const title = find(tree, 'title')
  const lang = find(tree, 'html')?.properties['lang']
  return {
    text,
    encoding: decoded.encoding,
    metadata: {
      title: title === null ? null : plainText(title),
      language: typeof lang === 'string' && isLanguageTag(lang) ? lang : null,
    },
    notes: decoded.notes,
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, prescanBytes)
  const text = asBuffer(head).toString('latin1')
  const label = metaCharset.exec(text)?.[1] ?? xmlEncoding.exec(text)?.[1] ?? null
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label
}

/** The first element of a name among those near the root, where titles stand. */
function find(tree: Root, name: string): Element | null {
  const open: Nodes[] = [...tree.children]
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (node.type !== 'element') continue
    if (node.tagName === name) return node
    if (node.tagName === 'html' || node.tagName === 'head') open.push(...node.children)
  }
  return null
}

function plainText(element: Element): string | null {
  const parts = element.children.map((child) => (child.type === 'text' ? child.value : ''))
  const text = parts.join('').replaceAll(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

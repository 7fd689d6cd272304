import type { Element, Nodes } from 'hast'
import { htmlVoidElements } from 'html-void-elements'
import { escape } from './escape.ts'
import { type Space, writeAttributes } from './write-attributes.ts'

const voids = new Set(htmlVoidElements)
/** Elements whose text a parser takes as it stands. */
const literal = new Set(['script', 'style'])
/** Elements of a drawing that hold HTML. */
const htmlWithin = new Set(['desc', 'foreignObject', 'title'])
/** What would end a comment, or is an error in it. */
const commentSigns = /^-?>|<!--|--!?>|<!-$/g

/**
 * The HTML of a tree, character for character that of `hast-util-to-html` (a test compares them), in a quarter of the
 * time: each record is a page, and once its text is read, nothing costs a build as much as writing it.
 */
export function toHtml(tree: Nodes): string {
  return writeNode(tree, null, 'html')
}

function writeNode(node: Nodes, parent: Element | null, space: Space): string {
  switch (node.type) {
    case 'root':
      return writeAll(node.children, null, space)
    case 'element':
      return writeElement(node, space)
    case 'comment':
      return `<!--${node.value.replace(commentSigns, (sign) => escape(sign, 'comment'))}-->`
    case 'doctype':
      return '<!doctype html>'
    case 'text':
      return parent !== null && literal.has(parent.tagName)
        ? node.value
        : escape(node.value, 'text')
    default:
      throw new TypeError(`Unexpected node ${JSON.stringify(node)}`)
  }
}

function writeElement(element: Element, outside: Space): string {
  const { tagName, properties } = element
  const space = tagName === 'svg' ? 'svg' : outside
  const inside = space === 'svg' && htmlWithin.has(tagName) ? 'html' : space
  const content = writeAll(contentOf(element, outside), element, inside)
  const written = `<${tagName}${writeAttributes(properties, space)}>${content}`
  const isVoid = outside === 'html' && content === '' && voids.has(tagName.toLowerCase())
  return isVoid ? written : `${written}</${tagName}>`
}

function contentOf({ tagName, content, children }: Element, space: Space): readonly Nodes[] {
  return tagName === 'template' && space === 'html' ? (content?.children ?? []) : children
}

function writeAll(nodes: readonly Nodes[], parent: Element | null, space: Space): string {
  let written = ''
  for (const node of nodes) written += writeNode(node, parent, space)
  return written
}

import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { EntryReferences } from '../pages/references.ts'
import type { Frame } from './frame.ts'

const heading = /^h[1-6]$/

/**
 * Makes the headline of each entry whose full text is another record a link to it. The words of the body stay as they
 * are; a headline that holds a link already is left alone.
 */
export function linkHeadlines(frame: Frame, body: Root, entries: readonly EntryReferences[]): Root {
  const links = new Map(
    entries.flatMap(({ id, fullText }) =>
      fullText === null ? [] : [[id, frame.to({ kind: 'edition', id: fullText.id })] as const],
    ),
  )
  if (links.size === 0) return body
  return {
    ...body,
    children: body.children.map((child) => {
      const link = child.type === 'element' ? links.get(String(child.properties['id'])) : undefined
      return child.type === 'element' && link !== undefined ? linkFirst(child, link) : child
    }),
  }
}

function linkFirst(entry: Element, link: string): Element {
  const at = entry.children.findIndex(
    (child) => child.type === 'element' && heading.test(child.tagName),
  )
  return {
    ...entry,
    children: entry.children.map((child, index) =>
      index === at && child.type === 'element' && !child.children.some(isLink)
        ? { ...child, children: [h('a', { href: link }, child.children)] }
        : child,
    ),
  }
}

function isLink(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a'
}

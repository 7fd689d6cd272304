import type { Element, ElementContent, Properties } from 'hast'

/**
 * An element of a page. A page has hundreds of them, with few properties that are named as hast names them: what a library
 * does beside this, to understand selectors and attributes as HTML writes them, took longer than all else that is done here.
 */
export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}

import type { ElementContent, Properties } from 'hast'
import type { Child, Result } from 'hastscript'
import { setProperty } from './set-property.ts'

export type { JSX } from 'hastscript/jsx-runtime'

/** What an element of TSX is given: attributes, and what stands in it. */
interface Given {
  readonly children?: Child
  readonly [attribute: string]: Child | boolean
}

/** What `<>…</>` has for a name. */
export const Fragment = null

/**
 * What TSX of this package becomes: the tree that hastscript makes of it (a test compares them), in a fifth of the time.
 * hastscript takes every name and list apart anew, and a page has some 700 of them.
 */
export function jsx(tagName: string | null, given: Given): Result {
  const children: ElementContent[] = []
  addChild(children, given.children)
  if (tagName === null) return { type: 'root', children }
  const properties: Properties = {}
  for (const name of Object.keys(given))
    if (name !== 'children') setProperty(properties, name, given[name])
  return { type: 'element', tagName, properties, children }
}

export { jsx as jsxDEV, jsx as jsxs }

function addChild(children: ElementContent[], child: Child): void {
  if (child === null || child === undefined) return
  if (typeof child !== 'object') children.push({ type: 'text', value: String(child) })
  else if (Array.isArray(child)) for (const each of child) addChild(children, each)
  else if (child.type === 'root') addChild(children, child.children)
  else if (child.type !== 'doctype') children.push(child)
}

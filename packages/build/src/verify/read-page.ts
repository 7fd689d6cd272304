import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parse } from 'parse5'
import type { OpenArchive } from './open-archive.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Words of a page and the lines of the record that they are said to come from. */
export interface PlacedText {
  readonly from: number
  readonly text: string
}

/** What a check needs to know of a page. */
export interface ReadPage {
  readonly ids: ReadonlySet<string>
  /** Values of `href` and `src`. */
  readonly links: readonly string[]
  /** The elements with `data-lines` in `main`, in order, each without those inside it. */
  readonly published: readonly PlacedText[]
  /** Whatever text stands in `main`, but for a title that is no line of the record. */
  readonly main: string
  readonly aside: readonly PlacedText[]
}

/**
 * Reads a page of an archive as a browser does that runs no scripts; null when it is not there. What is asked of it stands in the
 * parser's own tree: to make one of hast, with positions, took twice the time of the parsing.
 */
export function readPage(archive: OpenArchive, path: string): ReadPage | null {
  const bytes = archive.read(path)
  if (bytes === null) return null
  const ids = new Set<string>()
  const links: string[] = []
  const published: PlacedText[] = []
  const aside: PlacedText[] = []
  let main = ''

  const visit = (node: Node, place: 'main' | 'aside' | null): void => {
    if (!tree.isElementNode(node)) return
    const { tagName, childNodes } = node
    const id = attributeOf(node, 'id')
    if (id !== undefined) ids.add(id)
    for (const name of ['href', 'src']) {
      const link = attributeOf(node, name)
      if (link !== undefined) links.push(link)
    }
    if (tagName === 'main')
      main = childNodes
        .filter((child) => !isMadeTitle(child))
        .map(textOf)
        .join('')
    const inside = tagName === 'main' ? 'main' : isSetAside(node) ? 'aside' : place
    const from = inside === null ? null : linesOf(node)
    if (inside === 'main' && from !== null) published.push({ from, text: ownTextOf(node) })
    if (inside === 'aside' && from !== null)
      aside.push({ from, text: childNodes.filter(isAsideText).map(textOf).join('') })
    for (const child of childNodes) visit(child, inside)
  }
  for (const child of parse(bytes.toString(), { scriptingEnabled: false }).childNodes)
    visit(child, null)
  return { ids, links, published, aside, main }
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}

function isSetAside(node: Element): boolean {
  return node.tagName === 'aside' && classesOf(node).includes('set-aside')
}

function isAsideText(node: Node): boolean {
  return tree.isElementNode(node) && classesOf(node).includes('aside-text')
}

function classesOf(node: Element): readonly string[] {
  return (attributeOf(node, 'class') ?? '').split(/[\t\n\f\r ]+/)
}

/** The first line of `data-lines`; null when there is none. */
function linesOf(node: Element): number | null {
  const lines = /^(\d+)-\d+$/.exec(attributeOf(node, 'data-lines') ?? '')
  return lines === null ? null : Number(lines[1])
}

/** The text of an element without that of the elements in it that come from lines of their own. */
function ownTextOf(node: Element): string {
  return node.childNodes
    .map((child) => {
      if (!tree.isElementNode(child)) return textOf(child)
      return linesOf(child) === null ? ownTextOf(child) : ''
    })
    .join('')
}

/** A title that is no line of the record but was told beside it. */
function isMadeTitle(node: Node): boolean {
  return tree.isElementNode(node) && attributeOf(node, 'id') === 'title' && linesOf(node) === null
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : ''
}

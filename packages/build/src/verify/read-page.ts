import { fromHtml } from 'hast-util-from-html'
import type { OpenArchive } from './open-archive.ts'

type Nodes = ReturnType<typeof fromHtml>['children'][number]
type Element = Extract<Nodes, { type: 'element' }>

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

/** Reads a page of an archive; null when it is not there. */
export function readPage(archive: OpenArchive, path: string): ReadPage | null {
  const bytes = archive.read(path)
  if (bytes === null) return null
  const ids = new Set<string>()
  const links: string[] = []
  const published: PlacedText[] = []
  const aside: PlacedText[] = []
  let main = ''

  const visit = (node: Nodes, place: 'main' | 'aside' | null): void => {
    if (node.type !== 'element') return
    const { properties, tagName } = node
    if (typeof properties['id'] === 'string') ids.add(properties['id'])
    for (const key of ['href', 'src'] as const)
      if (typeof properties[key] === 'string') links.push(properties[key])
    if (tagName === 'main')
      main = node.children
        .filter((child) => !isMadeTitle(child))
        .map(textOf)
        .join('')
    const inside = tagName === 'main' ? 'main' : isSetAside(node) ? 'aside' : place
    const from = linesOf(node)
    if (inside === 'main' && from !== null) published.push({ from, text: ownTextOf(node) })
    if (inside === 'aside' && from !== null)
      aside.push({ from, text: node.children.filter(isAsideText).map(textOf).join('') })
    for (const child of node.children) visit(child, inside)
  }
  for (const child of fromHtml(bytes.toString()).children) visit(child, null)
  return { ids, links, published, aside, main }
}

function isSetAside(node: Element): boolean {
  return node.tagName === 'aside' && classesOf(node).includes('set-aside')
}

function isAsideText(node: Nodes): boolean {
  return node.type === 'element' && classesOf(node).includes('aside-text')
}

function classesOf({ properties: { className } }: Element): readonly unknown[] {
  return Array.isArray(className) ? className : []
}

/** The first line of `data-lines`; null when there is none. */
function linesOf({ properties }: Element): number | null {
  const lines = /^(\d+)-\d+$/.exec(String(properties['dataLines'] ?? ''))
  return lines === null ? null : Number(lines[1])
}

/** The text of an element without that of the elements in it that come from lines of their own. */
function ownTextOf(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type !== 'element') return textOf(child)
      return linesOf(child) === null ? ownTextOf(child) : ''
    })
    .join('')
}

/** A title that is no line of the record but was told beside it. */
function isMadeTitle(node: Nodes): boolean {
  return node.type === 'element' && node.properties['id'] === 'title' && linesOf(node) === null
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

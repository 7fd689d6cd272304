import { element } from '../view/element.ts'
import type { Speaker } from '../view/speaker.ts'
import { lineId } from './line-id.ts'
import { linesOf } from './lines-of.ts'

/** Gives every block a link to its first line in the source text; what it returns takes them away again. */
export function lineReferences(blocks: readonly HTMLElement[], speaker: Speaker): () => void {
  const added = blocks.flatMap((block): HTMLElement[] => {
    const from = linesOf(block)?.[0]
    if (from === undefined) return []
    const line = speaker.number(from)
    const said = speaker.say('toSource', { line })
    const link = element('a', { class: 'line-ref', href: `#${lineId(from)}`, title: said }, line)
    link.setAttribute('aria-label', said)
    if (!block.matches('pre, table')) {
      block.prepend(link)
      return [link]
    }
    // Nothing stands in a table but its rows, and preformatted text is cut at its edges.
    const row = element('div', { class: 'line-ref-row' }, link)
    block.before(row)
    return [row]
  })
  return () => {
    for (const node of added) node.remove()
  }
}

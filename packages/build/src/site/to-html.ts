import type { layoutEdition } from '@fonds/theme'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/** The HTML of a page that a layout gave. */
export function toHtml(tree: ReturnType<typeof layoutEdition>): string {
  return processor.stringify(tree)
}

import type { Result } from 'hastscript'

/** What can stand inside an element: nodes, text, or nothing. Several nodes are a fragment. */
export type Content = Result | string | null

/** What a published block is; the words of the command line's output. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'verse'
  | 'pre'
  | 'cell'
  | 'byline'
  | 'date'
  | 'separator'
  | 'other'

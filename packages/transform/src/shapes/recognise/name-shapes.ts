import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { recogniseBlockHeading } from './recognise-block-heading.ts'
import { recogniseCode } from './recognise-code.ts'
import { recogniseCommand } from './recognise-command.ts'
import { recogniseHeading } from './recognise-heading.ts'
import { recogniseLooseCell } from './recognise-loose-cell.ts'
import { recogniseMarkedItem } from './recognise-marked-item.ts'
import { recognisePreformatted } from './recognise-preformatted.ts'
import { recogniseQuotedLine } from './recognise-quoted-line.ts'
import { recogniseRemark } from './recognise-remark.ts'
import { recogniseSeparator } from './recognise-separator.ts'
import { recogniseUnmarkedItem } from './recognise-unmarked-item.ts'
import type { Recogniser } from './recogniser.ts'

/** In order: the first that recognises a passage names it. */
const recognisers: readonly Recogniser[] = [
  recogniseSeparator,
  recognisePreformatted,
  recogniseQuotedLine,
  recogniseCode,
  recogniseCommand,
  recogniseRemark,
  recogniseBlockHeading,
  recogniseMarkedItem,
  recogniseLooseCell,
  recogniseHeading,
  recogniseUnmarkedItem,
]

/** Names what each published passage is; what nothing recognises is a paragraph. Names already given stay. */
export function nameShapes(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, index) => {
    if (!passage.keep || passage.kind !== 'other') return passage
    for (const recognise of recognisers) {
      const shape = recognise(passages, index)
      if (shape !== null) return changePassage(passage, shape)
    }
    return changePassage(passage, { kind: 'paragraph' })
  })
}

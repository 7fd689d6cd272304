import type { Result } from 'hastscript'
import type { Content } from './content.ts'
import type { PageRef } from '../addresses/page-ref.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Frame } from './frame.ts'

/** One line of a list of values. */
export interface ValueItem {
  readonly name: Content
  readonly ref: PageRef
  readonly records: number
}

/** Values with their numbers of records, a leader between the two as in the index of a book. */
export function valueList(frame: Frame, items: readonly ValueItem[]): Result {
  return (
    <ul class="values">
      {items.map((item) => (
        <li>
          <a href={frame.to(item.ref)}>{item.name}</a>
          <span class="leader" />
          <span class="number">{formatNumber(frame.language, item.records)}</span>
        </li>
      ))}
    </ul>
  )
}

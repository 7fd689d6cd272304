import type { Passage } from '../passages/passage.ts'
import type { FoundTitle } from './found-title.ts'
import { isNoTitle } from './is-no-title.ts'

/**
 * The name of a section of the site above the first of its entries: the line right above it, where the menu above holds the same
 * words. Null where a page has no entries.
 *
 * @param headlines passages that are headlines of entries.
 */
export function findSectionName(
  passages: readonly Passage[],
  headlines: readonly number[],
): FoundTitle | null {
  const index = (headlines[0] ?? 0) - 1
  const name = passages[index]
  if (name === undefined || isNoTitle(name, index) || !/\p{L}/u.test(name.key)) return null
  const held = passages.slice(0, index).some((above) => wordsOf(above) === wordsOf(name))
  return held ? { index, title: name.unit.text, cuts: [], copy: null } : null
}

/** Without the marker of an item. */
function wordsOf({ unit, facts }: Passage): string {
  const [line] = facts
  return line?.marker?.kind === 'bullet'
    ? line.line.value.slice(line.marker.length).trim()
    : unit.text
}

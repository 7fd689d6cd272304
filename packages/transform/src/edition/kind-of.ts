import type { EditionBlock, EditionKind, PageStatement } from '@fonds/model'
import { lineRole, LONGEST_SIGN } from '../statements/line-role.ts'
import { readOrdinal } from '../shapes/headings/read-ordinal.ts'

/** Of a page of verse, verse holds at least this share of the text. Chosen, not measured. */
const VERSE_SHARE = 0.6

/** Says what sort of text an edition is. */
export function kindOf(
  page: PageStatement,
  blocks: readonly EditionBlock[],
  entries: number,
): EditionKind {
  if (blocks.length === 0) return 'empty'
  if (entries > 0) return 'listing'
  const verse = lengthOf(blocks.filter((block) => block.kind === 'verse'))
  if (verse > VERSE_SHARE * lengthOf(blocks)) return 'verse'
  const posts = countPosts(blocks)
  if (posts >= LEAST_POSTS && lengthOf(blocks) <= posts * LONGEST_POST) return 'thread'
  if (isCounted(blocks)) return 'document'
  const prose = blocks.some((block) => block.kind === 'paragraph')
  const said = page.author !== null || page.date !== null
  return page.title !== null && prose && said ? 'article' : 'document'
}

/** Headings that count its parts and say nothing else make a text a statute, a treaty, a set of rules. Chosen, not measured. */
const LEAST_COUNTED = 3
const COUNTED_SHARE = 0.5

function isCounted(blocks: readonly EditionBlock[]): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const frames = new Map<string, number>()
  for (const { text } of headings) {
    const frame = readOrdinal(text)?.frame
    if (frame !== undefined) frames.set(frame, (frames.get(frame) ?? 0) + 1)
  }
  const most = Math.max(0, ...frames.values())
  return most >= LEAST_COUNTED && most >= COUNTED_SHARE * headings.length
}

/** A thread has at least so many posts. Chosen, not measured. */
const LEAST_POSTS = 3

/**
 * Characters that the posts of a thread have on average, at most: books and magazines, too, name people and dates on lines
 * of their own, but pages apart. Chosen, not measured.
 */
const LONGEST_POST = 4_000

/** How often running text is followed by a line that says who wrote or when, and that by running text again. */
function countPosts(blocks: readonly EditionBlock[]): number {
  let posts = 0
  let signed = false
  for (const block of blocks) {
    // Only a sign begins a post, and only running text after it ends one.
    if (!signed && block.text.length > LONGEST_SIGN) continue
    const role = lineRole(block.text)
    if (role === 'date' || role === 'byline') signed = true
    else if (role === 'prose' && signed) {
      posts++
      signed = false
    }
  }
  return posts
}

function lengthOf(blocks: readonly EditionBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

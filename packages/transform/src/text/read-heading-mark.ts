import type { HeadingMark } from './heading-mark.ts'

/** As Markdown has it; a line that begins so with `-*-` tells an editor what the file is. */
const MARKDOWN = /^(#{1,6})[ \t]+(?!-\*-)(?=[^#\s])/u
/** As wikis have it, and corpora that part its signs: the same signs before and behind. */
const WIKI = /^(={1,6}|=(?: =){1,5})[ \t]+(?=[^=\s])/u
const CLOSING_HASHES = /(?<![ \t#])[ \t]+#+$/u
const WHITE = /\s/gu

/** Reads the signs around a trimmed line; null when there are none. */
export function readHeadingMark(text: string): HeadingMark | null {
  if (text.startsWith('#')) return readMarkdown(text)
  return text.startsWith('=') ? readWiki(text) : null
}

function readMarkdown(text: string): HeadingMark | null {
  const opening = MARKDOWN.exec(text)
  if (opening === null) return null
  const closing = CLOSING_HASHES.exec(text)?.[0] ?? ''
  return {
    style: 'markdown',
    depth: opening[1]?.length ?? 1,
    before: opening[0].length,
    after: closing.length,
  }
}

function readWiki(text: string): HeadingMark | null {
  const opening = WIKI.exec(text)
  const signs = opening?.[1] ?? ''
  const inner = text.slice(opening?.[0].length ?? 0, text.length - signs.length)
  if (opening === null || !text.endsWith(signs) || inner.trimEnd() === '') return null
  if (inner.trimEnd().endsWith('=')) return null
  return {
    style: 'wiki',
    depth: signs.replaceAll(WHITE, '').length,
    before: opening[0].length,
    after: signs.length + inner.length - inner.trimEnd().length,
  }
}

import type { Query, QueryTerm } from './query.ts'

/** Quotation marks by the mark that opens: what closes. A mark that never closes is left out. */
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '《': '》',
  '＂': '＂"',
}

const minus = new Set(['-', '\u2212', '\uFF0D'])
const hasWord = /[\p{L}\p{N}\p{S}]/u
const space = /\s/u

/**
 * Reads what was typed: words, "phrases", -words and -"phrases". Any text is a query; a quotation mark that is not
 * closed and a minus that stands alone mean nothing.
 */
export function parseQuery(typed: string): Query {
  const wanted: QueryTerm[] = []
  const unwanted: QueryTerm[] = []
  const characters = Array.from(typed.normalize('NFC'))
  let at = 0
  while (at < characters.length) {
    if (space.test(characters[at] ?? '')) {
      at += 1
      continue
    }
    const negated = minus.has(characters[at] ?? '') && !space.test(characters[at + 1] ?? ' ')
    if (negated) at += 1
    const { text, phrase, end } = readPhrase(characters, at) ?? readWord(characters, at)
    at = end
    if (hasWord.test(text)) (negated ? unwanted : wanted).push({ text, phrase })
  }
  return { wanted, unwanted }
}

interface Read extends QueryTerm {
  /** Where reading goes on. */
  readonly end: number
}

function readPhrase(characters: readonly string[], start: number): Read | null {
  const closing = quotes[characters[start] ?? '']
  if (closing === undefined) return null
  for (let at = start + 1; at < characters.length; at++) {
    if (!closing.includes(characters[at] ?? ' ')) continue
    const text = characters
      .slice(start + 1, at)
      .join('')
      .trim()
    return { text, phrase: true, end: at + 1 }
  }
  return null
}

function readWord(characters: readonly string[], start: number): Read {
  let end = start
  // A mark at the start was found to open no phrase.
  if (quotes[characters[start] ?? ''] !== undefined) end += 1
  const from = end
  while (end < characters.length && !space.test(characters[end] ?? '')) {
    if (quotes[characters[end] ?? ''] !== undefined && readPhrase(characters, end) !== null) break
    end += 1
  }
  return {
    text: characters.slice(from, end).join(''),
    phrase: false,
    end: Math.max(end, start + 1),
  }
}

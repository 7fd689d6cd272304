import type { Line, LineEnding, TextRoot } from '@fonds/model'

const CARRIAGE_RETURN = 13

/**
 * Reads a text into a tree of lines and nothing else. Lines end at `\n`, `\r\n` or `\r`; U+2028 and its like are
 * characters of a line. Concatenating `value + ending` of all lines gives the text back. An empty text has no line.
 */
export function parseLines(text: string): TextRoot {
  const children: Line[] = []
  const pattern = /\r\n|\r|\n/g
  let start = 0
  while (start < text.length) {
    const match = pattern.exec(text)
    const end = match === null ? text.length : match.index
    children.push(lineOf(text, children.length + 1, start, end))
    start = match === null ? text.length : pattern.lastIndex
  }
  const last = children.at(-1)
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end:
        last === undefined
          ? { line: 1, column: 1, offset: 0 }
          : { ...last.position.end, offset: text.length },
    },
  }
}

function lineOf(text: string, line: number, start: number, end: number): Line {
  return {
    type: 'line',
    value: text.slice(start, end),
    ending: endingAt(text, end),
    position: {
      start: { line, column: 1, offset: start },
      end: { line, column: end - start + 1, offset: end },
    },
  }
}

function endingAt(text: string, offset: number): LineEnding {
  if (offset >= text.length) return ''
  if (text.charCodeAt(offset) !== CARRIAGE_RETURN) return '\n'
  return text[offset + 1] === '\n' ? '\r\n' : '\r'
}

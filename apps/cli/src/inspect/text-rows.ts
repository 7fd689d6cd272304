import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Rows are broken after a space when one stands beyond this share of them, else anywhere. Chosen, not measured. */
const EARLIEST_BREAK = 0.6

/** A stretch of text and how it is drawn. */
export interface Stretch {
  readonly text: string
  readonly paint: (text: string) => string
}

interface Cell extends Stretch {
  readonly width: number
}

/** Rows of a terminal that hold a line, at most `most` of them; a last one says how much there is beyond. */
export function textRows(stretches: readonly Stretch[], columns: number, most: number): string[] {
  const rows: string[] = []
  let row: Cell[] = []
  let width = 0
  for (const [at, { text, paint }] of stretches.entries()) {
    for (const { segment, index } of graphemes.segment(text)) {
      const cell = { text: segment, paint, width: stringWidth(segment) }
      if (width + cell.width > columns) {
        const end = breakOf(row, columns)
        rows.push(drawn(row.slice(0, end)))
        row = row.slice(end)
        width = widthOf(row)
        if (rows.length === most) {
          const kept = row.reduce((sum, { text: held }) => sum + held.length, 0)
          const rest = stretches.slice(at + 1).reduce((sum, next) => sum + next.text.length, 0)
          return [...rows, `… ${kept + text.length - index + rest} more characters`]
        }
      }
      row.push(cell)
      width += cell.width
    }
  }
  return [...rows, drawn(row)]
}

/** How many cells of a full row stay in it. */
function breakOf(row: readonly Cell[], columns: number): number {
  const space = row.findLastIndex((cell) => cell.text === ' ')
  return space > -1 && widthOf(row.slice(0, space)) > columns * EARLIEST_BREAK
    ? space + 1
    : row.length
}

function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.width, 0)
}

/** Neighbours of one paint are painted in one go. */
function drawn(row: readonly Cell[]): string {
  let text = ''
  let run = ''
  for (const [index, cell] of row.entries()) {
    run += cell.text
    if (row[index + 1]?.paint !== cell.paint) {
      text += cell.paint(run)
      run = ''
    }
  }
  return text
}

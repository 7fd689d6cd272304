import type { AsideSpan } from '@fonds/model'

/**
 * Stretches that one rule sets aside line after line, and that all say the same, as one: the signs before quoted lines
 * would be a list longer than the page. In the order given, and with the same characters.
 */
export function joinRuns(spans: readonly AsideSpan[]): AsideSpan[] {
  const joined: AsideSpan[] = []
  let said = ''
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && span.text.trim() === said && goesOn(last, span)) {
      const text = `${last.text} ${span.text}`
      joined[joined.length - 1] = { ...last, text, lines: [last.lines[0], span.lines[1]] }
    } else {
      joined.push(span)
      said = span.text.trim()
    }
  }
  return joined
}

function goesOn(last: AsideSpan, next: AsideSpan): boolean {
  const below = next.lines[0] === last.lines[1] + 1
  return below && next.rule === last.rule && next.confidence === last.confidence
}

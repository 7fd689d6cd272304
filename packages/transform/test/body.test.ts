import type { Root } from 'hast'
import * as fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { arbitraryText } from './support/arbitrary-text.ts'
import { edit } from './support/edit.ts'

const OURS = new Set(
  'a article blockquote div h2 h3 h4 h5 h6 li ol p pre span table tbody td th thead time tr ul'.split(
    ' ',
  ),
)
const PROPERTIES = new Set(
  'className dataLines dateTime dir href id lang rel role tabIndex'.split(' '),
)

describe('body', () => {
  it('should hold no element or property of foreign making, for any text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { body } = edit(text)
        visit(body, (node) => {
          expect(['root', 'element', 'text']).toContain(node.type)
          if (node.type !== 'element') return
          expect(OURS).toContain(node.tagName)
          for (const name of Object.keys(node.properties)) expect(PROPERTIES).toContain(name)
          if (node.tagName === 'a')
            expect(String(node.properties['href'])).toMatch(/^(?:https?|mailto):/)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('should hold nothing that HTML cannot hold, for any text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const html = toHtml(edit(text).body)
        expect(html.isWellFormed()).toBe(true)
        // oxlint-disable-next-line no-control-regex -- these are what must not be there
        expect(html).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f]/)
      }),
      { numRuns: 200 },
    )
  })

  it('should give every id once', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const ids = idsOf(edit(text).body)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 200 },
    )
  })

  it('should link addresses without touching their text', () => {
    const html = toHtml(
      edit('See (https://example.org/a_b?c=d&e), or not.\n\nA javascript:alert(1) stays text.')
        .body,
    )
    expect(html).toContain(
      '(<a href="https://example.org/a_b?c=d&#x26;e" rel="noopener nofollow">https://example.org/a_b?c=d&#x26;e</a>), or not.',
    )
    expect(html).not.toContain('href="javascript')
  })

  it('should tell how far lines of verse stand in', () => {
    const stanza = [
      'Hear the bell across the water,',
      '  ringing where the gulls go free,',
      'Ringing for the pilot’s daughter,',
      '  ringing for the men at sea.',
    ]
    const { body } = edit(
      ['The Bells of Tern', '', 'by Anna Quist', '', ...stanza, '', ...stanza].join('\n'),
    )
    const levels: string[] = []
    visit(body, 'element', ({ properties }) => {
      const names = properties['className']
      if (Array.isArray(names) && names[0] === 'line') levels.push(names.join(' '))
    })
    const one = ['line', 'line in-1', 'line', 'line in-1']
    expect(levels).toEqual([...one, ...one])
  })

  it('should nest what a quotation quotes, without its marks', () => {
    const { body } = edit(
      'The bell\n\nJon wrote:\n\n> Annika wrote:\n>\n>> Who keeps the rope of the bell?\n>\n> Nobody.\n',
    )
    expect(toHtml(body).replaceAll(/ data-lines="[^"]*"/g, '')).toContain(
      '<blockquote><p>Annika wrote:</p><blockquote><p>Who keeps the rope of the bell?</p></blockquote><p>Nobody.</p></blockquote>',
    )
  })
})

function idsOf(body: Root): unknown[] {
  const ids: unknown[] = []
  visit(body, 'element', (node) => {
    if (node.properties['id'] !== undefined) ids.push(node.properties['id'])
  })
  return ids
}

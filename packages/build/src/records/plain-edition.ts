import type { Edition } from '@fonds/model'

/** The rule under which a text is published as it is. */
const RULE = 'transform-failed'

/** The edition of a record that could not be transformed: its text, as it was found, in one block. */
export function plainEdition(text: string): Edition {
  const lines: readonly [number, number] = [1, Math.max(1, text.split(/\r\n|\r|\n/).length)]
  const blank = text.trim() === ''
  return {
    title: null,
    lang: 'und',
    dir: 'ltr',
    kind: blank ? 'empty' : 'document',
    author: null,
    date: null,
    blocks: blank ? [] : [{ kind: 'pre', text, lines }],
    aside: [],
    entries: [],
    ledger:
      text === ''
        ? []
        : [
            {
              start: 0,
              end: text.length,
              lines,
              fate: blank ? 'space' : 'published',
              kind: blank ? null : 'pre',
              rule: blank ? null : RULE,
              confidence: 1,
              review: false,
            },
          ],
    body: {
      type: 'root',
      children: blank
        ? []
        : [
            {
              type: 'element',
              tagName: 'pre',
              properties: { dataLines: lines.join('-') },
              children: [{ type: 'text', value: text }],
            },
          ],
    },
  }
}

import * as fc from 'fast-check'
import type { Doctype, ElementContent, Nodes, Properties } from 'hast'
import { toHtml as toHtmlByLibrary } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../src/html/to-html.ts'

const signs = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  "'",
  '`',
  '=',
  '/',
  '!',
  '-',
  ' ',
  '\n',
  '\0',
  'ü',
  '語',
  'a',
)
const text = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' }))
const name = fc.oneof(
  fc.constantFrom(
    'id',
    'className',
    'dataLines',
    'data-lines',
    'hidden',
    'download',
    'accept',
    'ariaLabel',
  ),
  fc.constantFrom(
    'tabIndex',
    'tabindex',
    'charSet',
    'viewBox',
    'strokeDashArray',
    'xLinkHref',
    'httpEquiv',
  ),
  fc.string({ unit: signs, minLength: 1 }),
)
const value = fc.oneof(
  text,
  fc.constantFrom('', 'hidden', 'download', null, undefined, Number.NaN),
  fc.boolean(),
  fc.integer(),
  fc.array(fc.oneof(text, fc.integer())),
)
const properties: fc.Arbitrary<Properties> = fc.dictionary(name, value, { noNullPrototype: true })
const tagName = fc.constantFrom(
  'p',
  'br',
  'BR',
  'script',
  'style',
  'svg',
  'title',
  'desc',
  'foreignObject',
  'circle',
  'template',
)

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.record({ type: fc.constant('text'), value: text }),
    fc.record({ type: fc.constant('comment'), value: text }),
    fc.record({
      type: fc.constant('element'),
      tagName,
      properties,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('element'),
      tagName: fc.constant('template'),
      properties,
      children: fc.array(tie('node'), { maxLength: 0 }),
      content: fc.record({
        type: fc.constant('root'),
        children: fc.array(tie('node'), { maxLength: 2 }),
      }),
    }),
  ),
}))
const doctype: fc.Arbitrary<Doctype> = fc.constant({ type: 'doctype' })
const tree: fc.Arbitrary<Nodes> = fc.record({
  type: fc.constant('root'),
  children: fc.array(fc.oneof(node, doctype), { maxLength: 4 }),
})

describe('toHtml', () => {
  it('writes every tree as hast-util-to-html does', () => {
    fc.assert(
      fc.property(tree, (given) => {
        expect(toHtml(given)).toBe(toHtmlByLibrary(given))
      }),
      {
        numRuns: 2000,
      },
    )
  })
})

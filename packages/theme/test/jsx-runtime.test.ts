import * as fc from 'fast-check'
import { h, type Result } from 'hastscript'
import { jsx as jsxByLibrary } from 'hastscript/jsx-runtime'
import { describe, expect, it } from 'vitest'
import { jsx } from '../src/tsx/jsx-runtime.ts'

const names =
  'class id href rel accept tabIndex tabindex width hidden download data-lines dataLines aria-label aria-labelledby for charSet httpEquiv dateTime of-nobody'
const name = fc.constantFrom(...names.split(' '))
const value = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    ' ',
    'a',
    'a b',
    ' a\tb  c ',
    'a, b',
    '7',
    '-1',
    '1e3',
    'Hidden',
  ),
  fc.boolean(),
  fc.integer(),
  fc.constant(Number.NaN),
)
const attributes = fc.dictionary(name, value, { noNullPrototype: true })

const { node } = fc.letrec<{ node: Result }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constant(h('b', 'bold')),
    fc.array(tie('node')).map((nodes) => h('i', ...nodes)),
    fc.array(tie('node')).map((nodes) => h(undefined, ...nodes)),
  ),
}))
const children = fc.array(fc.oneof(node, fc.constantFrom(null, undefined, '', 'text', 7)))

describe('TSX', () => {
  it('becomes the tree that hastscript makes of it', () => {
    const tagName = fc.constantFrom('p', 'a', 'input', 'meta')
    fc.assert(
      fc.property(tagName, attributes, children, (tag, given, within) => {
        const made = jsx(tag, { ...given, children: within })
        const expected = jsxByLibrary(tag, { ...given, children: within })
        expect(JSON.stringify(made)).toBe(JSON.stringify(expected))
        const fragment = jsx(null, { children: within })
        expect(fragment).toEqual(h(undefined, ...within))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes nothing for an attribute that is none', () => {
    expect(() => jsx('p', { id: ['a'] })).toThrow(TypeError)
  })
})

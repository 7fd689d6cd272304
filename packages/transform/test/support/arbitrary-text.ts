import * as fc from 'fast-check'

const hostile = fc.constantFrom(
  '\0',
  '\u0007',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u2028',
  '\ufeff',
  '\uffff',
  '\u200b',
  '<script>alert(1)</script>',
  '-->',
  '</main>',
  'https://example.org/a?b=c',
  'javascript:alert(1)',
  '> quoted',
  '* item',
  '1. item',
  '| a | b |',
  'a\tb\tc',
  '# heading',
  '[link](https://example.org/)',
  '[![seen](/a.png)](/b) and **bold',
  '![](/a.png)',
  '**exam-**',
  '[1]link',
  '   1. https://example.org/',
  '-----',
  'By Jane Roe',
  '3 May 1999',
  'exam-',
  'Skip to content',
  'Sign up to our newsletter',
  'Read more',
)

const words = fc.constantFrom(
  'the harbour was closed on Monday',
  'Council',
  'library',
  'and so it goes on until the margin is reached by the words',
  'كتاب في المكتبة',
  '図書館は閉館です。',
  'Die Bibliothek bleibt geschlossen.',
)

const ending = fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\t', '  ', '')

/** Any text: arbitrary characters, hostile pieces and words that read as pages do. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: words },
        { weight: 3, arbitrary: hostile },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      ),
      ending,
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.flat().join(''))

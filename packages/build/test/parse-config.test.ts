import { defaultConfig, parseConfig, UserError } from '@fonds/build'
import { join } from 'node:path'
import { expect, it } from 'vitest'

function errorOf(text: string): UserError {
  try {
    parseConfig(text, 'town/fonds.yaml')
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('Expected a UserError')
}

it('should have a default for every key', () => {
  expect(parseConfig('', 'fonds.yaml')).toEqual(defaultConfig)
  expect(defaultConfig).toMatchInlineSnapshot(`
    {
      "baseUrl": null,
      "description": "",
      "dumps": [],
      "followLinks": false,
      "ingest": {
        "caps": {},
        "dumps": [],
        "repairMojibake": true,
      },
      "language": "en",
      "out": null,
      "pageSize": 100,
      "publisher": "",
      "rights": "",
      "rules": [],
      "search": {
        "fullText": true,
      },
      "store": null,
      "theme": {
        "colours": {
          "dark": {},
          "light": {},
        },
        "css": "",
        "fonts": {},
        "regions": null,
        "strings": {},
      },
      "title": null,
    }
  `)
})

it('should find paths from the folder of the file', () => {
  const config = parseConfig('dumps: [dumps, /srv/more]\nout: site\n', '/srv/town/fonds.yaml')
  expect(config.dumps).toEqual([join('/srv/town', 'dumps'), '/srv/more'])
  expect(config.out).toBe(join('/srv/town', 'site'))
})

it('should make settings of dumps out of the short form for sites', () => {
  const config = parseConfig(
    'sites:\n  pages/town/: town.example\ningest:\n  dumps:\n    - prefix: pages/old\n      encoding: windows-1252\n      separator:\n        line: ^-+$\n',
    'fonds.yaml',
  )
  expect(config.ingest.dumps).toEqual([
    { prefix: 'pages/town/', site: 'town.example' },
    { prefix: 'pages/old', encoding: 'windows-1252', separator: { line: '^-+$' } },
  ])
})

it('should end a base address in a slash', () => {
  expect(parseConfig('baseUrl: https://town.example/archive', 'fonds.yaml').baseUrl).toBe(
    'https://town.example/archive/',
  )
})

it.each([
  ['titel: Town', 'town/fonds.yaml:1: unknown key `titel`, did you mean `title`?'],
  [
    'title: Town\n\nbaseurl: https://town.example/',
    'town/fonds.yaml:3: unknown key `baseurl`, did you mean `baseUrl`?',
  ],
  [
    'ingest:\n  dumps:\n    - prefix: a\n      encodign: utf-8',
    'town/fonds.yaml:4: unknown key `encodign`, did you mean `encoding`?',
  ],
  [
    'ingest:\n  qwertyuiop: 1',
    'town/fonds.yaml:2: unknown key `qwertyuiop`, expected one of dumps, caps, repairMojibake',
  ],
  ['title: ""', 'town/fonds.yaml:1: `title`:'],
  ['title: Town\npageSize: many', 'town/fonds.yaml:2: `pageSize`:'],
  [
    'rules:\n  - action: keep\n    pattern: a\n  - action: drop\n    pattern: b',
    'town/fonds.yaml:4: `rules.1.action`:',
  ],
  ['rules:\n  - action: keep', 'town/fonds.yaml:2: `rules.0.pattern`:'],
  ['baseUrl: archive.example', 'town/fonds.yaml:1: `baseUrl`: expected an address'],
  ['language: xx', 'town/fonds.yaml:1: `language`:'],
  [
    'ingest:\n  dumps:\n    - prefix: a\n      separator:\n        line: "(---"',
    'expected a regular expression',
  ],
  ['- a\n- b', 'town/fonds.yaml:1: '],
  ['title: [a', 'town/fonds.yaml:1: '],
  ['title: a\ntitle: b', 'town/fonds.yaml:2: the same key stands here a second time ('],
  ['title: Town: a history', ':1: a second colon follows the first: a value with `: ` in it'],
  ['sites:\n\ta: b', 'town/fonds.yaml:2: a line begins with a tab: use spaces'],
  ['rules:\n  - pattern: *', 'town/fonds.yaml:2: a value that begins with `*` has to stand in'],
  ['rules:\n  - pattern: *ads', 'fonds.yaml:2: a value that begins with `*` has to stand in'],
  [
    'ingest:\n  dumps:\n    - prefix: a\n      encoding: klingon',
    'town/fonds.yaml:4: `ingest.dumps.0.encoding`: expected the name of an encoding, as `windows-1252` or `shift_jis`, found the text `klingon`',
  ],
])('should say where `%s` is wrong, and what', (text, message) => {
  const error = errorOf(text)
  expect(error.code).toBe(2)
  expect(error.message).toContain(message)
  expect(error.hint).not.toBe('')
})

it.each([
  ['title:Town', 'expected names with values, as `name: value`, found the text `title:Town`'],
  ['title: 1984', "`title`: expected a text, found the number 1984: put it in quotes, as '1984'"],
  ['title: true', "`title`: expected a text, found `true`: put it in quotes, as 'true'"],
  ['rights:', '`rights`: expected a text, found nothing: give it a value, or take the line out'],
  ['title: ""', '`title`: expected at least one character, found an empty text'],
  ['dumps: dumps', '`dumps`: expected a list, each entry behind a `- `, found the text `dumps`'],
  ['sites: [a]', '`sites`: expected names with values, as `name: value`, found a list'],
  ['sites: { "": a }', '`sites.`: expected a name of at least one character, found an empty text'],
  ['followLinks: yes', '`followLinks`: expected `true` or `false`, found the text `yes`'],
  ['pageSize: 3', '`pageSize`: expected 10 or more, found the number 3'],
  ['pageSize: 3000', '`pageSize`: expected 1000 or less, found the number 3000'],
  ['pageSize: 10.5', '`pageSize`: expected a whole number, found the number 10.5'],
  ['pageSize: { a: b }', '`pageSize`: expected a number, found names with values'],
  ['ingest: { caps: { jsonDepth: 0 } }', '`ingest.caps.jsonDepth`: expected more than 0, found'],
  [
    'language: eng',
    'one of `en`, `ar`, `de`, `fr`, `ja`, found the text `eng`, did you mean `en`?',
  ],
  ['language: klingon', 'one of `en`, `ar`, `de`, `fr`, `ja`, found the text `klingon`'],
  [`pageSize: ${'ten '.repeat(20)}`, 'found the text `ten ten ten ten ten ten ten ten ten ten …`'],
])('should say of `%s` in plain words what was expected and what stands there', (text, words) => {
  const { message } = errorOf(text)
  expect(message).toContain(words)
  expect(message).not.toMatch(/string|array|record|object|null|undefined|Invalid|Too/)
})

it.each([
  ['separator: ff', 'expected one of `form-feed`, `from-line`; or names with values'],
  ['separator: { lime: x }', 'unknown key `lime`, did you mean `line`?'],
  ['separator: { line: a, keep: 1 }', '`ingest.dumps.0.separator.keep`: expected `true` or'],
  ['fields: { tekst: body }', 'unknown key `tekst`, did you mean `text`?'],
  ['fields: { text: 1 }', 'expected a text; or a list, each entry behind a `- `, found the number'],
  ['fields: { text: [body, 1] }', '`ingest.dumps.0.fields.text.1`: expected a text, found the'],
])('should say of `%s` which of the shapes that there are it nearly has', (text, words) => {
  const { message } = errorOf(`ingest:\n  dumps:\n    - prefix: a\n      ${text}`)
  expect(message).toContain('town/fonds.yaml:4: ')
  expect(message).toContain(words)
})

it('should name everything that is wrong at once, in the order of the file', () => {
  const lines = errorOf('titel: a\npageSize: 3\nlanguage: en\nrigths: b\n').message.split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'town/fonds.yaml:1:',
    'town/fonds.yaml:2:',
    'town/fonds.yaml:4:',
  ])
})

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
  ['title: a\ntitle: b', 'town/fonds.yaml:2: Map keys must be unique'],
])('should say where `%s` is wrong, and what', (text, message) => {
  const error = errorOf(text)
  expect(error.code).toBe(2)
  expect(error.message).toContain(message)
  expect(error.hint).not.toBe('')
})

it('should name everything that is wrong at once, in the order of the file', () => {
  const lines = errorOf('titel: a\npageSize: 3\nlanguage: en\nrigths: b\n').message.split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'town/fonds.yaml:1:',
    'town/fonds.yaml:2:',
    'town/fonds.yaml:4:',
  ])
})

import { gzipSync } from 'node:zlib'
import type { Recipe } from './recipe.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
const french =
  'Voilà une fenêtre ouverte sur l’été : des élèves étonnés, à côté du théâtre, répètent leur rôle.\n'
const prose = 'Every word of this is plain.\n'

/** Plain text: encodings, separators, sizes, and what is no text. */
export const textRecipes: readonly Recipe[] = [
  { folder: 'conformance/text-utf-8', input: 'input.txt', bytes: 'Grüße\nund Küsse\n' },
  { folder: 'conformance/text-bom-crlf', input: 'input.txt', bytes: '\uFEFFOne\r\nTwo\r\n' },
  { folder: 'conformance/text-no-line-end', input: 'input.txt', bytes: 'no end' },
  { folder: 'conformance/text-utf-16-bom', input: 'input.txt', bytes: utf16('Grüße 你好\n') },
  { folder: 'conformance/text-gzip', input: 'input.txt.gz', bytes: gzipSync(prose) },
  {
    folder: 'conformance/text-declared',
    input: 'input.txt',
    bytes: latin1('Grüße\n'),
    options: { dumps: [{ prefix: 'f/', encoding: 'iso-8859-1' }] },
  },
  {
    folder: 'conformance/text-form-feed',
    input: 'input.txt',
    bytes: '\fOne\n\fTwo\n\f\n',
    options: { dumps: [{ prefix: '', separator: 'form-feed' }] },
  },
  {
    folder: 'conformance/text-separating-line',
    input: 'input.txt',
    bytes: 'One\n-----\r\nTwo\n-----\n\n-----\nThree',
    options: { dumps: [{ prefix: '', separator: { line: '^-{5}$' } }] },
  },
  {
    folder: 'conformance/text-heading-line',
    input: 'input.txt',
    bytes: ' \n = One = \n text \n = = not = = \n = Two = \n text\n',
    options: { dumps: [{ prefix: '', separator: { line: '^ = [^=].* = $', keep: true } }] },
  },
  {
    folder: 'conformance/text-from-line',
    input: 'input.txt',
    bytes:
      'Before\nFrom a@b.org Thu Nov  1 11:19:12 2001\nOne\nFrom here it went on in 2001\nFrom a at b.org  Fri Nov  2 11:19:12 2001\nTwo\n',
    options: { dumps: [{ prefix: '', separator: 'from-line', format: 'text' }] },
  },
  {
    folder: 'conformance/text-site-stated',
    input: 'input.txt',
    bytes: prose,
    options: {
      dumps: [
        { prefix: '', site: 'a.example' },
        { prefix: 'f/input', site: 'b.example' },
      ],
    },
  },

  { folder: 'empty-dump/fires-text', input: 'input.txt', bytes: '' },
  { folder: 'empty-dump/fires-warc', input: 'input.warc.gz', bytes: '' },
  { folder: 'empty-dump/fires-empty-gzip', input: 'input.txt.gz', bytes: gzipSync('') },
  { folder: 'empty-dump/silent-one-space', input: 'input.txt', bytes: ' ' },
  {
    folder: 'binary-content/fires',
    input: 'input.txt',
    bytes: Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 251),
  },
  { folder: 'binary-content/fires-nul-runs', input: 'input.txt', bytes: `text${'\0'.repeat(50)}` },
  {
    folder: 'binary-content/silent-nul-leaders',
    input: 'input.txt',
    bytes: `Measures${'\0'.repeat(12)}page 1\nReports${'\0'.repeat(13)}page 2\n`,
  },
  {
    folder: 'binary-content/silent-stray-nul',
    input: 'input.txt',
    bytes: `${prose.repeat(4)}\0${prose}`,
  },
  {
    folder: 'unsupported-format/fires-arc',
    input: 'input.arc',
    bytes: 'filedesc://a.arc 127.0.0.1 20060101000000 text/plain 10\n1 0 x\n',
  },
  { folder: 'unsupported-format/fires-pdf-named-txt', input: 'input.txt', bytes: '%PDF-1.4\n%...' },
  { folder: 'unsupported-format/fires-bzip2', input: 'input.txt', bytes: 'BZh91AY&SY' },
  {
    folder: 'unsupported-format/fires-gzip-in-gzip',
    input: 'input.txt.gz',
    bytes: gzipSync(gzipSync(french)),
  },
  {
    folder: 'unsupported-format/fires-utf-32',
    input: 'input.txt',
    bytes: Buffer.from('fffe000047000000fc0000000a000000', 'hex'),
  },
  { folder: 'unsupported-format/silent', input: 'input.txt', bytes: 'PDF is a format\n' },
  {
    folder: 'format-mismatch/fires',
    input: 'input.csv',
    bytes:
      'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:x>\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nText\r\n\r\n',
  },
  {
    folder: 'format-mismatch/silent-txt',
    input: 'input.txt',
    bytes:
      'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:x>\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nText\r\n\r\n',
  },
  { folder: 'too-many-messages/fires', input: 'input.jsonl', bytes: '{"no":1}\n'.repeat(103) },
  { folder: 'too-many-messages/silent', input: 'input.jsonl', bytes: '{"no":1}\n'.repeat(100) },
  {
    folder: 'record-too-large/fires-text',
    input: 'input.txt',
    bytes: prose,
    options: { caps: { recordBytes: 10 } },
  },
  {
    folder: 'record-too-large/fires-jsonl',
    input: 'input.jsonl',
    bytes: `{"text":"${'x'.repeat(100)}"}\n{"text":"y"}\n`,
    options: { caps: { recordBytes: 50 } },
  },
  {
    folder: 'record-too-large/fires-part',
    input: 'input.txt',
    bytes: 'One\n\fTwo is far too long\n\fThree\n',
    options: { dumps: [{ prefix: '', separator: 'form-feed' }], caps: { recordBytes: 10 } },
  },
  {
    folder: 'record-too-large/silent',
    input: 'input.txt',
    bytes: prose,
    options: { caps: { recordBytes: 29 } },
  },
  {
    folder: 'line-too-long/fires',
    input: 'input.txt',
    bytes: `short\n${'x'.repeat(30)}\n`,
    options: { caps: { lineLength: 20 } },
  },
  {
    folder: 'line-too-long/silent',
    input: 'input.txt',
    bytes: `${'x'.repeat(20)}\n${'x'.repeat(20)}`,
    options: { caps: { lineLength: 20 } },
  },
  {
    folder: 'encoding-unknown/fires',
    input: 'input.txt',
    bytes: prose,
    options: { dumps: [{ prefix: '', encoding: 'klingon-8' }] },
  },
  {
    folder: 'encoding-unknown/silent',
    input: 'input.txt',
    bytes: prose,
    options: { dumps: [{ prefix: '', encoding: 'ISO-8859-1' }] },
  },
  {
    folder: 'encoding-contradicted/fires',
    input: 'input.txt',
    bytes: latin1(french),
    options: { dumps: [{ prefix: '', encoding: 'utf-8' }] },
  },
  {
    folder: 'encoding-contradicted/silent',
    input: 'input.txt',
    bytes: 'Grüße\n',
    options: { dumps: [{ prefix: '', encoding: 'utf-8' }] },
  },
  {
    folder: 'encoding-guessed/fires-windows-1252',
    input: 'input.txt',
    bytes: Buffer.concat([
      latin1('Il dit : \x93'),
      latin1(french.replaceAll('’', "'")),
      latin1('\x94 \x96 \x80 5\n'),
    ]),
  },
  {
    folder: 'encoding-guessed/fires-big5-punctuation',
    input: 'input.txt',
    bytes: latin1('A word\xa1\x58and one more\xa1\x58said \xa1\xa7quoted\xa1\xa8 there.\n'),
  },
  {
    folder: 'encoding-guessed/fires-shift-jis',
    input: 'input.txt',
    bytes: Buffer.from(
      '93fa967b8cea82cc95b68fcd82c582b781420a82b182ea82cd8e8e8cb182c582b781420a',
      'hex',
    ),
  },
  {
    folder: 'encoding-guessed/fires-utf-16-without-bom',
    input: 'input.txt',
    bytes: Buffer.from('Plain words in UTF-16\n', 'utf16le'),
  },
  {
    folder: 'encoding-guessed/fires-iso-2022-jp',
    input: 'input.txt',
    bytes: '\u001b$BF|K\\8l$NJ8>O\u001b(B in Japan\n',
  },
  {
    folder: 'encoding-mixed/fires',
    input: 'input.txt',
    bytes: Buffer.concat([
      Buffer.from('Grüße aus Köln\n'),
      latin1('Eine Straße führt nach Süden, über die Brücke\n'.repeat(3)),
      Buffer.from('Größe und Höhe\n'),
    ]),
  },
  {
    folder: 'encoding-mixed/silent',
    input: 'input.txt',
    bytes: latin1('Eine Straße führt nach Süden\nLIBERTÉ»\nPlain words\n'),
  },
  {
    folder: 'encoding-mixed/silent-shift-jis',
    input: 'input.txt',
    // The first two lines are sound UTF-8 by chance.
    bytes: Buffer.from('cebb0acebb0a93fa967b8cea82cc95b68fcd82c582b781420a', 'hex'),
  },
  { folder: 'encoding-guessed/silent', input: 'input.txt', bytes: french },
  {
    folder: 'encoding-damaged/fires-cut-in-character',
    input: 'input.txt',
    bytes: Buffer.from(french.repeat(2) + 'é').subarray(0, -1),
  },
  {
    folder: 'encoding-damaged/fires-mixed',
    input: 'input.txt',
    bytes: Buffer.concat([Buffer.from(french), latin1('d\xe9j\xe0\n')]),
  },
  {
    folder: 'encoding-damaged/fires-utf-16-odd',
    input: 'input.txt',
    bytes: utf16('Odd number of bytes').subarray(0, -1),
  },
  { folder: 'encoding-damaged/silent', input: 'input.txt', bytes: french },
  { folder: 'replacement-characters/fires', input: 'input.txt', bytes: 'Gr\uFFFD\uFFFDe\n' },
  { folder: 'replacement-characters/silent', input: 'input.txt', bytes: 'Grüße\n' },
  {
    folder: 'control-characters/fires',
    input: 'input.txt',
    bytes: `${prose}\0\u0085${prose}${prose}`,
  },
  {
    folder: 'control-characters/silent-tab-and-page-break',
    input: 'input.txt',
    bytes: '\tOne\r\n\fTwo\n',
  },
  {
    folder: 'lone-surrogates/fires',
    input: 'input.jsonl',
    bytes: '{"text":"half \\ud83d of a face"}\n',
  },
  {
    folder: 'lone-surrogates/silent-pair',
    input: 'input.jsonl',
    bytes: '{"text":"whole \\ud83d\\ude00 face"}\n',
  },
  {
    folder: 'mojibake-repaired/fires',
    input: 'input.txt',
    bytes: 'LâÃ©tÃ© des Ã©lÃ¨ves\n'.replace('LâÃ', 'L’Ã').replace('’', 'â\u0080\u0099'),
  },
  {
    folder: 'mojibake-repaired/fires-windows-1252',
    input: 'input.txt',
    bytes: 'Itâ€™s the â€œrealâ€\u009d thing\n',
  },
  {
    folder: 'mojibake-repaired/silent-real-letters',
    input: 'input.txt',
    bytes: 'Ã is a letter, © a sign, and Ãlgebra a word; café\n',
  },
  {
    folder: 'mojibake-repaired/silent-switched-off',
    input: 'input.txt',
    bytes: 'Itâ€™s the â€œrealâ€\u009d thing\n',
    options: { repairMojibake: false },
  },
  {
    folder: 'separator-unusable/fires',
    input: 'input.txt',
    bytes: utf16('One\fTwo'),
    options: { dumps: [{ prefix: '', separator: 'form-feed' }] },
  },
  {
    folder: 'separator-unusable/silent',
    input: 'input.txt',
    bytes: '\uFEFFOne\fTwo',
    options: { dumps: [{ prefix: '', separator: 'form-feed' }] },
  },

  {
    folder: 'conformance/text-sidecar',
    input: 'input.txt',
    bytes: prose,
    companions: {
      'input.txt.meta.yaml':
        'title: The title\ncreator: [Ann, Bo]\ndate: 1824-02\nlanguage: pt-BR\nsource: Box 3\nurl: http://example.org/a\ncaptured: 2020-01-02\n',
      'metadata.csv': 'file,dc:title,rights\ninput.txt,Other title,Public domain\n',
    },
  },
  {
    folder: 'conformance/text-sidecar-json',
    input: 'input.txt',
    bytes: latin1('Grüße\n'),
    companions: {
      'input.txt.meta.json': '{"dcterms:title":"Title","site":"a.example","encoding":"latin1"}',
    },
  },
  {
    folder: 'metadata-unreadable/fires-yaml',
    input: 'input.txt',
    bytes: prose,
    companions: { 'input.txt.meta.yaml': 'title: [unclosed\n' },
  },
  {
    folder: 'metadata-unreadable/fires-list',
    input: 'input.txt',
    bytes: prose,
    companions: { 'input.txt.meta.json': '["title"]' },
  },
  {
    folder: 'metadata-unreadable/fires-table-without-names',
    input: 'input.txt',
    bytes: prose,
    companions: { 'metadata.csv': 'title\nA\n' },
  },
  {
    folder: 'metadata-unreadable/silent-other-sidecar',
    input: 'input.txt',
    bytes: prose,
    companions: { 'other.txt.meta.yaml': 'title: [unclosed\n' },
  },
  {
    folder: 'metadata-unknown-key/fires',
    input: 'input.txt',
    bytes: prose,
    companions: { 'input.txt.meta.yaml': 'titel: Title\n' },
  },
  {
    folder: 'metadata-unknown-key/silent',
    input: 'input.txt',
    bytes: prose,
    companions: { 'input.txt.meta.yaml': 'Title: Title\n' },
  },
  {
    folder: 'metadata-invalid-value/fires',
    input: 'input.txt',
    bytes: prose,
    companions: {
      'input.txt.meta.yaml':
        'date: last Tuesday\nlanguage: 12\ntitle: { a: b }\ncaptured: soon\nurl: nowhere\nencoding: x\n',
    },
  },
  {
    folder: 'metadata-invalid-value/silent',
    input: 'input.txt',
    bytes: prose,
    companions: { 'input.txt.meta.yaml': 'date: 1824-02?/..\nlanguage: zh-Hant\n' },
  },
]

import { gzipSync } from 'node:zlib'
import { parquetCodecs, writeParquet } from '../writers/write-parquet.ts'
import { writeTar } from '../writers/write-tar.ts'
import { writeZip } from '../writers/write-zip.ts'
import { writeZstd } from '../writers/write-zstd.ts'
import type { Recipe } from './recipe.ts'

const mebibyte = gzipSync(Buffer.alloc(1024 * 1024, 'A\n'))
const lines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')
const flip = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at)
  return copy
}
const mail = (subject: string, body: string, ...more: readonly string[]): string =>
  [
    `From ann@example.org Thu Nov  1 11:19:12 2001`,
    `From: Ann Bee <ann@example.org>`,
    `Date: Thu, 1 Nov 2001 11:19:12 +0100`,
    `Subject: ${subject}`,
    ...more,
    '',
    body,
    '',
    '',
  ].join('\n')
const parquet = writeParquet([
  { name: 'text', values: ['One', 'Two', 'Three'] },
  { name: 'url', values: ['http://example.org/1', 'http://example.org/2', 'http://example.org/3'] },
])
const a = { name: 'pages/a.txt', content: 'Text of a\n' }
const b = { name: 'pages/b.txt', content: 'Text of b\n'.repeat(20) }
const tar = await writeTar([a, b])
const zip = writeZip([a, b])
const streamedZip = writeZip([a, b].map((member) => ({ ...member, streamed: true })))

/** JSON lines, Parquet, CSV, mail, containers. */
export const recordRecipes: readonly Recipe[] = [
  {
    folder: 'conformance/jsonl-c4',
    input: 'input.json.gz',
    bytes: gzipSync(
      lines({ text: 'C4 text', timestamp: '2019-04-25T12:57:54Z', url: 'https://example.org/c4' }),
    ),
  },
  {
    folder: 'conformance/jsonl-fineweb',
    input: 'input.jsonl',
    bytes: lines({
      text: 'FineWeb text',
      id: '<urn:uuid:1>',
      dump: 'CC-MAIN-2013-20',
      url: 'http://example.org/fw',
      date: '2013-05-18T05:31:52Z',
      language: 'en',
      language_score: 0.9,
    }),
  },
  {
    folder: 'conformance/jsonl-dolma',
    input: 'input.jsonl',
    bytes: lines({
      id: 'x',
      text: 'Dolma text',
      source: 'cc',
      added: '2023-04-07T15:24:38.743534+00:00',
      created: '2020-03-29T09:04:10Z',
      metadata: { url: 'http://example.org/d', title: 'Dolma title' },
    }),
  },
  {
    folder: 'conformance/jsonl-oscar',
    input: 'input.jsonl',
    bytes: lines({
      content: 'OSCAR text',
      warc_headers: {
        'warc-target-uri': 'http://example.org/o',
        'warc-date': '2021-09-16T11:07:14Z',
      },
      metadata: { identification: { label: 'fr', prob: 0.8 } },
    }),
  },
  {
    folder: 'conformance/jsonl-redpajama',
    input: 'input.jsonl',
    bytes: lines({
      raw_content: 'RedPajama text',
      url: 'http://example.org/r',
      date_download: '2023-02-06T10:11:12Z',
      title: 'RP title',
    }),
  },
  {
    folder: 'conformance/jsonl-mapped',
    input: 'input.ndjson',
    bytes: lines({
      body: { plain: 'Mapped text' },
      address: 'http://example.org/m',
      'written.on': '1999-12',
    }),
    options: {
      dumps: [{ prefix: '', fields: { text: 'body.plain', url: 'address', date: 'written.on' } }],
    },
  },
  {
    folder: 'conformance/jsonl-by-content',
    input: 'input.txt',
    bytes: lines({ text: 'Named txt' }),
  },
  {
    folder: 'conformance/jsonl-blank-lines-crlf',
    input: 'input.jsonl',
    bytes: '\uFEFF{"text":"One"}\r\n\r\n{"text":"Two"}',
  },
  {
    folder: 'conformance/jsonl-zstd',
    input: 'input.jsonl.zst',
    bytes: writeZstd(lines({ text: 'In zstd' })),
  },
  {
    folder: 'conformance/jsonl-hostile-keys',
    input: 'input.jsonl',
    bytes: '{"__proto__":{"text":"no"},"constructor":1,"text":"Yes"}\n',
  },
  {
    folder: 'json-invalid/fires-cut',
    input: 'input.jsonl',
    bytes: '{"text":"One"}\n{"text":"Tw\n{"text":"Three"}\n',
  },
  {
    folder: 'json-invalid/fires-not-an-object',
    input: 'input.jsonl',
    bytes: '{"text":"One"}\n"text"\n',
  },
  {
    folder: 'json-invalid/fires-not-utf-8',
    input: 'input.jsonl',
    bytes: Buffer.from('{"text":"One"}\n{"text":"\xe9"}\n', 'latin1'),
  },
  {
    folder: 'json-invalid/fires-last-line-cut',
    input: 'input.jsonl.gz',
    bytes: gzipSync('{"text":"One"}\n{"text":"Tw'),
  },
  {
    folder: 'json-invalid/fires-past-blank-lines',
    input: 'input.jsonl',
    bytes: '\ufeff{"text":"One"}\r\n\r\n\r\nnot json\r\n{"text":"Two"}\r\n{}\r\n[]\r\n',
  },
  {
    folder: 'json-invalid/fires-past-a-gap',
    input: 'input.jsonl.gz',
    bytes: Buffer.concat([
      gzipSync('{"text":"One"}\n'),
      Buffer.from('damage'),
      gzipSync('{"text":"Two"}\nnot json\n'),
    ]),
  },
  { folder: 'json-invalid/silent', input: 'input.jsonl', bytes: lines({ text: 'One' }) },
  {
    folder: 'json-too-deep/fires',
    input: 'input.jsonl',
    bytes: `{"text":"One","a":${'['.repeat(9)}${']'.repeat(9)}}\n${lines({ text: 'Two' })}`,
    options: { caps: { jsonDepth: 8 } },
  },
  {
    folder: 'json-too-deep/silent',
    input: 'input.jsonl',
    bytes: `{"text":"One","a":${'['.repeat(7)}${']'.repeat(7)}}\n`,
    options: { caps: { jsonDepth: 8 } },
  },
  {
    folder: 'json-not-lines/fires-list',
    input: 'input.json',
    bytes: '[{"text":"One"},{"text":"Two"}]',
  },
  {
    folder: 'json-not-lines/fires-object-over-lines',
    input: 'input.json',
    bytes: '{\n  "text": "One"\n}\n',
  },
  { folder: 'json-not-lines/silent', input: 'input.json', bytes: lines({ text: 'One' }) },
  {
    folder: 'no-text-field/fires-jsonl',
    input: 'input.jsonl',
    bytes: lines({ words: 'One' }, { text: 'Two' }, { text: 3 }),
  },
  { folder: 'no-text-field/fires-csv', input: 'input.csv', bytes: 'id,words\n1,One\n' },
  {
    folder: 'no-text-field/fires-parquet',
    input: 'input.parquet',
    bytes: writeParquet([{ name: 'words', values: ['One'] }]),
  },
  {
    folder: 'no-text-field/silent',
    input: 'input.csv',
    bytes: 'id,words\n1,One\n',
    options: { dumps: [{ prefix: '', fields: { text: 'words' } }] },
  },
  {
    folder: 'zstd-damaged/fires-cut',
    input: 'input.jsonl.zst',
    bytes: writeZstd(lines({ text: 'One' }, { text: 'Two' })).subarray(0, -10),
  },
  {
    folder: 'zstd-damaged/fires-garbage',
    input: 'input.jsonl.zst',
    bytes: Buffer.from([
      0x28, 0xb5, 0x2f, 0xfd, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    ]),
  },
  {
    folder: 'zstd-damaged/silent',
    input: 'input.jsonl.zst',
    bytes: writeZstd(lines({ text: 'One' })),
  },
  {
    folder: 'decompression-ratio/fires',
    input: 'input.txt.gz',
    bytes: Buffer.concat(Array.from({ length: 70 }, () => mebibyte)),
  },
  {
    folder: 'decompression-ratio/silent',
    input: 'input.txt.gz',
    bytes: gzipSync(Buffer.alloc(1024 * 1024, 'A\n')),
  },

  {
    folder: 'conformance/csv-quoted',
    input: 'input.csv',
    bytes:
      'url,text,title,date\r\nhttp://example.org/1,"One, ""two""\r\nthree",Title,1824-02-17\r\nhttp://example.org/2,plain,,\r\n',
  },
  {
    folder: 'conformance/csv-semicolon-bom',
    input: 'input.csv',
    bytes: '\uFEFFtext;url\nGrüße, alle;http://example.org/1',
  },
  {
    folder: 'conformance/csv-spreadsheet',
    input: 'input.csv',
    bytes: 'Nr; URL ;Title;Text\r\n1;http://example.org/1;Harbour;"The pier; and the bell"\r\n',
  },
  {
    folder: 'conformance/csv-names-that-differ-in-case',
    input: 'input.csv',
    bytes: 'Text,text\nNot this,But this\n',
  },
  {
    folder: 'conformance/csv-tabs',
    input: 'input.tsv',
    bytes: 'url\ttext\nhttp://example.org/1\tA page, with a comma\n',
  },
  {
    folder: 'conformance/csv-bars',
    input: 'input.csv',
    bytes: 'url|text\nhttp://example.org/1|A page, with a comma\n',
  },
  {
    folder: 'rows-in-utf-16/fires-csv',
    input: 'input.csv',
    bytes: Buffer.from('\ufeffurl;text\r\nhttp://example.org/1;Grüße\r\n', 'utf16le'),
  },
  {
    folder: 'rows-in-utf-16/fires-jsonl',
    input: 'input.jsonl',
    bytes: Buffer.from(lines({ text: 'Grüße aus Köln' }), 'utf16le'),
  },
  { folder: 'rows-in-utf-16/silent', input: 'input.csv', bytes: 'text\nGrüße\n' },
  {
    folder: 'csv-damaged/fires-quote-not-closed',
    input: 'input.csv',
    bytes: 'text,url\n"open,http://example.org/1\nsound,http://example.org/2\n',
  },
  {
    folder: 'csv-damaged/fires-too-many-cells',
    input: 'input.csv',
    bytes: 'text,url\na,b,c\nsound,http://example.org/2\n',
  },
  {
    folder: 'csv-damaged/fires-quote-inside',
    input: 'input.csv',
    bytes: 'text,url\n5" disk,http://example.org/1\nsound,http://example.org/2\n',
  },
  {
    folder: 'csv-damaged/fires-behind-quote',
    input: 'input.csv',
    bytes: 'text,url\n"a"b,http://example.org/1\nsound,http://example.org/2\n',
  },
  {
    folder: 'csv-damaged/fires-past-lines-in-a-cell',
    input: 'input.csv',
    bytes: 'text,url\n\n"two\nlines",http://example.org/1\na,b,c\n"open\nsound,x\na,b,c\n',
  },
  { folder: 'csv-damaged/silent', input: 'input.csv', bytes: 'text\n"a ""b"" c"\n' },
  { folder: 'conformance/parquet', input: 'input.parquet', bytes: parquet },
  ...Object.entries(parquetCodecs).map(([name, codec]) => ({
    folder: `conformance/parquet-${name}`,
    input: 'input.parquet',
    bytes: writeParquet(
      [
        {
          name: 'url',
          values: ['http://example.org/1', 'http://example.org/2', 'http://example.org/3'],
        },
        {
          name: 'text',
          values: ['One page\nof words', 'Two: Grüße aus Köln', 'Three '.repeat(60)],
        },
      ],
      2,
      codec,
    ),
  })),
  {
    folder: 'encoding-guessed/fires-parquet',
    input: 'input.parquet',
    bytes: writeParquet([
      {
        name: 'text',
        values: [Buffer.from('Voil\xe0 une fen\xeatre ouverte sur le th\xe9\xe2tre', 'latin1')],
      },
    ]),
  },
  {
    folder: 'parquet-damaged/fires-footer-cut',
    input: 'input.parquet',
    bytes: parquet.subarray(0, -20),
  },
  { folder: 'parquet-damaged/fires-row-group', input: 'input.parquet', bytes: flip(parquet, 5) },
  { folder: 'parquet-damaged/fires-magic-only', input: 'input.parquet', bytes: 'PAR1' },
  { folder: 'parquet-damaged/silent', input: 'input.parquet', bytes: parquet },
  {
    folder: 'needs-random-access/fires-parquet-in-zip',
    input: 'input.zip',
    bytes: writeZip([{ name: 'a.parquet', content: parquet }]),
    options: { caps: { heldBytes: 100 } },
  },
  {
    folder: 'needs-random-access/fires-zip-in-tar',
    input: 'input.tar',
    bytes: await writeTar([{ name: 'a.zip', content: zip }]),
    options: { caps: { heldBytes: 100 } },
  },
  {
    folder: 'needs-random-access/silent-in-zip',
    input: 'input.zip',
    bytes: writeZip([{ name: 'a.parquet', content: parquet }]),
  },

  {
    folder: 'conformance/mbox',
    input: 'input.mbox',
    bytes:
      mail('=?utf-8?q?Gr=C3=BC=C3=9Fe?=', 'Hello,\n>From here on.') +
      mail(
        'Two',
        'Gr=FC=DFe =96 =',
        'Content-Type: text/plain; charset=windows-1252',
        'Content-Transfer-Encoding: quoted-printable',
      ),
  },
  {
    folder: 'conformance/mbox-pipermail',
    input: 'input.txt',
    bytes:
      'From ann at example.org  Thu Nov  1 11:19:12 2001\nFrom: ann at example.org (Ann Bee)\nDate: Thu Nov  1 11:19:12 2001\nSubject: [List] One\nMessage-ID: <1@example.org>\n\nWords\nFrom the start\n\nFrom bo at example.org  Fri Nov  2 11:19:12 2001\nFrom: bo at example.org (Bo)\nSubject: Two\n\nMore\n',
  },
  {
    folder: 'conformance/mbox-multipart',
    input: 'input.mbox',
    bytes: mail(
      'Parts',
      '--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOfZQ==\n--x\nContent-Type: text/html\n\n<p>Grüße</p>\n--x--',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=x',
    ),
  },
  {
    folder: 'conformance/mbox-html-only',
    input: 'input.mbox',
    bytes: mail('Html', '<html><body><p>One<p>Two</body></html>', 'Content-Type: text/html'),
  },
  { folder: 'mbox-garbage/fires', input: 'input.mbox', bytes: `not mail\n${mail('One', 'Words')}` },
  { folder: 'mbox-garbage/silent', input: 'input.mbox', bytes: mail('One', 'Words') },
  {
    folder: 'mail-attachments/fires',
    input: 'input.mbox',
    bytes: mail(
      'Parts',
      '--x\nContent-Type: text/plain\n\nWords\n--x\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--x--',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
    ),
  },
  { folder: 'mail-attachments/silent', input: 'input.mbox', bytes: mail('One', 'Words') },
  {
    folder: 'mail-unreadable/fires-html-too-deep',
    input: 'input.mbox',
    bytes: mail('Deep', '<i><b>'.repeat(40_000), 'Content-Type: text/html') + mail('Two', 'Words'),
  },
  {
    folder: 'mail-unreadable/silent-8-bit',
    input: 'input.mbox',
    bytes: Buffer.from(
      mail(
        'Voil\xe0',
        'Une fen\xeatre ouverte sur le th\xe9\xe2tre, des \xe9l\xe8ves \xe9tonn\xe9s',
      ),
      'latin1',
    ),
  },

  {
    folder: 'conformance/zip',
    input: 'input.zip',
    bytes: writeZip([
      { name: 'pages/', content: '' },
      a,
      b,
      { name: 'pages/a.txt.meta.yaml', content: 'title: From the sidecar\n' },
      { name: 'image.png', content: 'x' },
    ]),
  },
  {
    folder: 'conformance/zip-in-zip',
    input: 'input.zip',
    bytes: writeZip([{ name: 'inner.zip', content: zip }]),
  },
  {
    folder: 'conformance/tar',
    input: 'input.tar',
    bytes: await writeTar([
      { name: 'metadata.csv', content: 'file,title\nc.txt,From the table\n' },
      a,
      b,
      { name: 'c.txt', content: 'Text of c\n' },
      { name: 'README.md', content: 'x' },
    ]),
  },
  { folder: 'conformance/tar-gzip', input: 'input.tgz', bytes: gzipSync(tar) },
  {
    folder: 'conformance/tar-in-zip',
    input: 'input.zip',
    bytes: writeZip([{ name: 'inner.tar.gz', content: gzipSync(tar) }]),
  },
  {
    folder: 'container-nested/fires',
    input: 'input.zip',
    bytes: writeZip([{ name: 'a.zip', content: writeZip([{ name: 'b.zip', content: zip }]) }]),
  },
  {
    folder: 'container-nested/silent',
    input: 'input.zip',
    bytes: writeZip([{ name: 'a.zip', content: zip }]),
  },
  { folder: 'tar-damaged/fires-header', input: 'input.tar', bytes: flip(tar, 0) },
  {
    folder: 'tar-damaged/fires-cut-in-member',
    input: 'input.tar',
    bytes: tar.subarray(0, 1024 + 512 + 50),
  },
  {
    folder: 'tar-damaged/fires-garbage-between',
    input: 'input.tar',
    bytes: Buffer.concat([tar.subarray(0, 1024), Buffer.alloc(512, 'x'), tar.subarray(1024)]),
  },
  { folder: 'tar-damaged/silent', input: 'input.tar', bytes: tar },
  {
    folder: 'zip-damaged/fires-member',
    input: 'input.zip',
    bytes: writeZip([{ ...b, damaged: (bytes) => flip(bytes, 3) }, a]),
  },
  {
    folder: 'zip-damaged/fires-checksum',
    input: 'input.zip',
    bytes: writeZip([{ ...a, damaged: (bytes) => flip(bytes, bytes.length - 4) }]),
  },
  { folder: 'zip-damaged/fires-directory-cut', input: 'input.zip', bytes: zip.subarray(0, -30) },
  {
    folder: 'zip-damaged/fires-cut-in-member',
    input: 'input.zip',
    bytes: zip.subarray(0, zip.indexOf('pages/b.txt') + 20),
  },
  {
    folder: 'zip-damaged/fires-streamed-and-cut',
    input: 'input.zip',
    bytes: streamedZip.subarray(0, -30),
  },
  {
    folder: 'zip-damaged/fires-bytes-before',
    input: 'input.zip',
    bytes: Buffer.concat([zip.subarray(0, 2), Buffer.from('#!/bin/sh\n'), zip]),
  },
  {
    folder: 'zip-damaged/fires-bytes-behind',
    input: 'input.zip',
    bytes: Buffer.concat([zip, Buffer.from('and more')]),
  },
  {
    folder: 'zip-damaged/fires-hole',
    input: 'input.zip',
    // The header of the second of three members is gone, and so is the directory.
    bytes: Buffer.from(writeZip([a, b, { name: 'pages/c.txt', content: 'Text of c\n' }]))
      .subarray(0, -190)
      .fill(0x20, 60, 80),
  },
  {
    folder: 'conformance/zip-streamed',
    input: 'input.zip',
    bytes: streamedZip,
  },
  {
    folder: 'companion-late/fires-zip-cut',
    input: 'input.zip',
    bytes: writeZip([
      a,
      { name: 'pages/metadata.csv', content: 'file,title\na.txt,Late\n' },
    ]).subarray(0, -30),
  },
  { folder: 'zip-damaged/silent', input: 'input.zip', bytes: zip },
  {
    folder: 'zip-member-unreadable/fires-encrypted',
    input: 'input.zip',
    bytes: writeZip([{ ...a, encrypted: true }, b]),
  },
  { folder: 'zip-member-unreadable/silent', input: 'input.zip', bytes: zip },
  {
    folder: 'container-too-many/fires',
    input: 'input.tar',
    bytes: tar,
    options: { caps: { containerEntries: 1 } },
  },
  {
    folder: 'container-too-many/silent',
    input: 'input.tar',
    bytes: tar,
    options: { caps: { containerEntries: 2 } },
  },
  {
    folder: 'member-name-unsafe/fires-zip',
    input: 'input.zip',
    bytes: writeZip([{ name: '../a.txt', content: 'x' }, b]),
  },
  {
    folder: 'member-name-unsafe/fires-tar',
    input: 'input.tar',
    bytes: await writeTar([{ name: '/etc/a.txt', content: 'x' }, b]),
  },
  {
    folder: 'member-name-unsafe/silent-dots',
    input: 'input.zip',
    bytes: writeZip([{ name: 'a..b/...txt.txt', content: 'x' }]),
  },
  {
    folder: 'member-name-twice/fires',
    input: 'input.tar',
    bytes: await writeTar([a, { ...a, content: 'Other' }]),
  },
  { folder: 'member-name-twice/silent', input: 'input.tar', bytes: tar },
  {
    folder: 'member-link/fires-tar',
    input: 'input.tar',
    bytes: await writeTar([{ name: 'l.txt', content: '', type: 'symlink' }, a]),
  },
  {
    folder: 'member-link/fires-zip',
    input: 'input.zip',
    bytes: writeZip([{ name: 'l.txt', content: '/etc/passwd', mode: 0o120777 }, a]),
  },
  { folder: 'member-link/silent', input: 'input.zip', bytes: zip },
  {
    folder: 'companion-late/fires',
    input: 'input.tar',
    bytes: await writeTar([a, { name: 'pages/a.txt.meta.yaml', content: 'title: Late\n' }]),
  },
  {
    folder: 'companion-late/silent',
    input: 'input.tar',
    bytes: await writeTar([{ name: 'pages/a.txt.meta.yaml', content: 'title: Early\n' }, a]),
  },
]

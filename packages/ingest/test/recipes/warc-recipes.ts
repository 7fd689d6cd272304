import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { writePage, writeResponse, writeWarc } from '../writers/write-warc.ts'
import type { Recipe } from './recipe.ts'

const info = writeWarc({
  type: 'warcinfo',
  contentType: 'application/warc-fields',
  block: 'software: test\r\n',
})
const one = writePage('http://example.org/1', 'First page\nwith words\n')
const two = writePage('http://example.org/2', 'Second page\n', { digest: true })
const three = writePage('http://example.org/3', 'Third page\n')
const html =
  '<!doctype html><html lang="de"><head><title>Der Titel</title><meta charset="utf-8"></head><body><nav>Start</nav><p>Grüße</p><script>no()</script></body></html>'
const asText = (bytes: Buffer): string => bytes.toString('latin1')
const replace = (bytes: Buffer, from: string, to: string): Buffer =>
  Buffer.from(asText(bytes).replace(from, to), 'latin1')
const cut = (bytes: Buffer, end: number): Buffer => bytes.subarray(0, bytes.length + end)
const join = (...parts: (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)))
const members = (...parts: Buffer[]): Buffer => Buffer.concat(parts.map((part) => gzipSync(part)))
const flip = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at)
  return copy
}
const chunked = (text: string): string =>
  `5\r\n${text.slice(0, 5)}\r\n${(text.length - 5).toString(16)};x=y\r\n${text.slice(5)}\r\n0\r\n\r\n`
const plain = 'Content-Type: text/plain; charset=utf-8'
const page = 'Content-Type: text/html; charset=utf-8'

/** Sound and damaged WARC and WET. */
export const warcRecipes: readonly Recipe[] = [
  { folder: 'conformance/warc-wet', input: 'input.warc.wet', bytes: join(info, one, two) },
  {
    folder: 'conformance/warc-member-a-record',
    input: 'input.warc.wet.gz',
    bytes: members(info, one, two, three),
  },
  {
    folder: 'conformance/warc-one-member',
    input: 'input.warc.gz',
    bytes: gzipSync(join(info, one, two, three)),
  },
  {
    folder: 'conformance/warc-1.1',
    input: 'input.warc',
    bytes: writePage('http://example.org/1', 'Text', {
      version: '1.1',
      date: '2020-01-02T03:04:05.678Z',
    }),
  },
  {
    folder: 'conformance/warc-response-html',
    input: 'input.warc',
    bytes: join(
      writeWarc({
        type: 'request',
        uri: 'http://example.org/',
        contentType: 'application/http; msgtype=request',
        block: 'GET / HTTP/1.1\r\n\r\n',
      }),
      writeResponse('http://example.org/', [page], html),
    ),
  },
  {
    folder: 'conformance/warc-response-chunked',
    input: 'input.warc',
    bytes: writeResponse(
      'http://example.org/',
      [plain, 'Transfer-Encoding: chunked'],
      chunked('Hello, chunked world'),
    ),
  },
  {
    folder: 'conformance/warc-response-gzip',
    input: 'input.warc',
    bytes: writeResponse('http://example.org/', [page, 'Content-Encoding: gzip'], gzipSync(html)),
  },
  {
    folder: 'conformance/warc-response-deflate',
    input: 'input.warc',
    bytes: writeResponse(
      'http://example.org/',
      [plain, 'Content-Encoding: deflate'],
      deflateSync('deflated words'),
    ),
  },
  {
    folder: 'conformance/warc-response-br',
    input: 'input.warc',
    bytes: writeResponse(
      'http://example.org/',
      [plain, 'Content-Encoding: br'],
      brotliCompressSync('brotli words'),
    ),
  },
  {
    folder: 'conformance/warc-passed-over',
    input: 'input.warc',
    bytes: join(
      info,
      writeResponse('http://example.org/a.png', ['Content-Type: image/png'], 'PNG'),
      writeWarc({
        type: 'response',
        uri: 'http://example.org/gone',
        contentType: 'application/http',
        block: 'HTTP/1.1 404 Not Found\r\n\r\n',
      }),
      writeWarc({
        type: 'resource',
        uri: 'metadata://gnu.org/software/wget/warc/wget.log',
        block: 'log',
      }),
      writeWarc({
        type: 'metadata',
        uri: 'http://example.org/',
        contentType: 'application/warc-fields',
        block: 'via: x',
      }),
      one,
    ),
  },
  {
    folder: 'conformance/warc-revisit',
    input: 'input.warc',
    bytes: join(
      writeResponse('http://example.org/', [plain], 'Same', {
        more: ['WARC-Payload-Digest: sha1:W5VO5F2MLO4LG7YPPS3FPIO6HIERY56D'],
      }),
      writeWarc({
        type: 'revisit',
        uri: 'http://example.org/',
        date: '2021-01-02T03:04:05Z',
        contentType: 'application/http',
        block: '',
        more: ['WARC-Payload-Digest: sha1:W5VO5F2MLO4LG7YPPS3FPIO6HIERY56D'],
      }),
    ),
  },
  {
    folder: 'revisit-unresolved/silent',
    input: 'input.warc',
    bytes: join(
      writeResponse('http://example.org/', [plain], 'Same', {
        more: ['WARC-Payload-Digest: sha1:W5VO5F2MLO4LG7YPPS3FPIO6HIERY56D'],
      }),
      writeWarc({
        type: 'revisit',
        uri: 'http://example.org/',
        date: '2021-01-02T03:04:05Z',
        contentType: 'application/http',
        block: '',
        more: ['WARC-Payload-Digest: sha1:W5VO5F2MLO4LG7YPPS3FPIO6HIERY56D'],
      }),
    ),
  },
  {
    folder: 'conformance/warc-folded-header',
    input: 'input.warc',
    bytes: replace(
      one,
      'WARC-Target-URI: http://example.org/1',
      'X-Note: folded\r\n  over lines\r\nWARC-Target-URI: <http://example.org/1>',
    ),
  },
  {
    folder: 'conformance/warc-inside-warc',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/spec', asText(one)), two),
  },

  {
    folder: 'revisit-unresolved/fires',
    input: 'input.warc',
    bytes: writeWarc({
      type: 'revisit',
      uri: 'http://example.org/',
      contentType: 'application/http',
      block: '',
      more: ['WARC-Payload-Digest: sha1:W5VO5F2MLO4LG7YPPS3FPIO6HIERY56D'],
    }),
  },
  {
    folder: 'warc-garbage/fires-between-records',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/1', 'First', { digest: true }), 'garbage\r\n', two),
  },
  {
    folder: 'warc-garbage/fires-before-first',
    input: 'input.warc',
    bytes: join('junk before\r\n', one, two),
  },
  {
    folder: 'warc-garbage/fires-after-last',
    input: 'input.warc',
    bytes: join(one, two, 'junk after'),
  },
  { folder: 'warc-garbage/silent', input: 'input.warc', bytes: join(one, two) },
  {
    folder: 'warc-header-invalid/fires-header-without-end',
    input: 'input.warc',
    bytes: join(replace(one, '\r\n\r\nFirst', '\r\nFirst'), two),
  },
  {
    folder: 'warc-header-invalid/fires-next-record-in-header',
    input: 'input.warc',
    bytes: join(asText(one).slice(0, 60), '\r\n', two),
  },
  {
    folder: 'warc-header-invalid/fires-line-is-no-field',
    input: 'input.warc',
    bytes: join(replace(one, 'WARC-Type: conversion', 'WARC-Type: conversion\r\nno field'), two),
  },
  {
    folder: 'warc-header-invalid/fires-type-missing',
    input: 'input.warc',
    bytes: join(replace(one, 'WARC-Type: conversion\r\n', ''), two),
  },
  {
    folder: 'warc-header-invalid/fires-version-line-broken',
    input: 'input.warc',
    bytes: join(one, replace(two, 'WARC/1.0', 'WARC/x.0'), three),
  },
  { folder: 'warc-header-invalid/silent', input: 'input.warc', bytes: one },
  {
    folder: 'warc-line-ends/fires',
    input: 'input.warc',
    bytes: asText(join(one, two)).replaceAll('\r\n', '\n'),
  },
  { folder: 'warc-line-ends/silent', input: 'input.warc', bytes: one },
  {
    folder: 'warc-separator/fires-one-line-end',
    input: 'input.warc',
    bytes: join(cut(one, -2), two),
  },
  {
    folder: 'warc-separator/fires-no-line-end',
    input: 'input.warc',
    bytes: join(cut(one, -4), two),
  },
  {
    folder: 'warc-separator/fires-three-line-ends',
    input: 'input.warc',
    bytes: join(one, '\r\n', two),
  },
  { folder: 'warc-separator/silent', input: 'input.warc', bytes: join(one, two) },
  {
    folder: 'warc-length-wrong/fires-too-short',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/1', 'First page', { length: '5' }), two),
  },
  {
    folder: 'warc-length-wrong/fires-too-long',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/1', 'First page', { length: '40' }), two),
  },
  {
    folder: 'warc-length-wrong/fires-far-too-long',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/1', 'First page', { length: '99999999999' }), two),
  },
  {
    folder: 'warc-length-wrong/fires-not-a-number',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/1', 'First page', { length: 'abc' }), two),
  },
  {
    folder: 'warc-length-wrong/fires-missing',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/1', 'First page', { length: null }), two),
  },
  {
    folder: 'warc-length-wrong/fires-stated-twice',
    input: 'input.warc',
    bytes: join(
      writePage('http://example.org/1', 'First page', { more: ['Content-Length: 3'] }),
      two,
    ),
  },
  {
    folder: 'warc-length-wrong/fires-in-characters',
    input: 'input.warc',
    bytes: join(writePage('http://example.org/1', 'Grüße aus Köln', { length: '14' }), two),
  },
  { folder: 'warc-length-wrong/silent', input: 'input.warc', bytes: one },
  { folder: 'warc-truncated/fires-in-block', input: 'input.warc', bytes: join(one, cut(two, -8)) },
  {
    folder: 'warc-truncated/fires-in-header',
    input: 'input.warc',
    bytes: join(one, two.subarray(0, 70)),
  },
  {
    folder: 'capture-truncated/fires',
    input: 'input.warc',
    bytes: writePage('http://example.org/1', 'The first half', {
      more: ['WARC-Truncated: length'],
    }),
  },
  { folder: 'capture-truncated/silent', input: 'input.warc', bytes: one },
  { folder: 'warc-truncated/silent', input: 'input.warc', bytes: join(one, two) },
  {
    folder: 'warc-segmented/fires',
    input: 'input.warc',
    bytes: join(
      writePage('http://example.org/1', 'Part', { more: ['WARC-Segment-Number: 1'] }),
      two,
    ),
  },
  { folder: 'warc-segmented/silent', input: 'input.warc', bytes: two },
  {
    folder: 'warc-field-missing/fires-record-id',
    input: 'input.warc',
    bytes: replace(one, 'WARC-Record-ID', 'X-Record-ID'),
  },
  {
    folder: 'warc-field-missing/fires-date',
    input: 'input.warc',
    bytes: replace(one, 'WARC-Date', 'X-Date'),
  },
  { folder: 'warc-field-missing/silent', input: 'input.warc', bytes: one },
  {
    folder: 'warc-date-invalid/fires',
    input: 'input.warc',
    bytes: writePage('http://example.org/1', 'Text', { date: '20200102030405' }),
  },
  { folder: 'warc-date-invalid/silent', input: 'input.warc', bytes: one },
  {
    folder: 'warc-version/fires',
    input: 'input.warc',
    bytes: writePage('http://example.org/1', 'Text', { version: '0.18' }),
  },
  { folder: 'warc-version/silent', input: 'input.warc', bytes: one },
  {
    folder: 'warc-digest-mismatch/fires-block',
    input: 'input.warc',
    bytes: replace(two, 'Second page', 'Sec0nd page'),
  },
  {
    folder: 'warc-digest-mismatch/fires-payload',
    input: 'input.warc',
    bytes: writeResponse('http://example.org/', [plain], 'Other', {
      more: ['WARC-Payload-Digest: sha1:W5VO5F2MLO4LG7YPPS3FPIO6HIERY56D'],
    }),
  },
  { folder: 'warc-digest-mismatch/silent', input: 'input.warc', bytes: two },
  {
    folder: 'http-header-invalid/fires',
    input: 'input.warc',
    bytes: join(
      writeWarc({
        type: 'response',
        uri: 'http://example.org/',
        contentType: 'application/http',
        block: '<html>no header',
      }),
      two,
    ),
  },
  {
    folder: 'http-header-invalid/silent',
    input: 'input.warc',
    bytes: writeResponse('http://example.org/', [plain], 'Text'),
  },
  {
    folder: 'http-body-damaged/fires-chunk-cut',
    input: 'input.warc',
    bytes: join(
      writeResponse(
        'http://example.org/',
        [plain, 'Transfer-Encoding: chunked'],
        '5\r\nHello\r\nff\r\nshort',
      ),
      two,
    ),
  },
  {
    folder: 'http-body-damaged/fires-gzip-damaged',
    input: 'input.warc',
    bytes: writeResponse(
      'http://example.org/',
      [plain, 'Content-Encoding: gzip'],
      flip(gzipSync('some words here'), 14),
    ),
  },
  {
    folder: 'http-body-damaged/fires-unknown-coding',
    input: 'input.warc',
    bytes: writeResponse('http://example.org/', [plain, 'Content-Encoding: compress'], 'x'),
  },
  {
    folder: 'http-body-damaged/silent',
    input: 'input.warc',
    bytes: writeResponse(
      'http://example.org/',
      [plain, 'Content-Encoding: gzip'],
      gzipSync('some words here'),
    ),
  },
  {
    folder: 'http-body-unpacked/fires-chunked',
    input: 'input.warc',
    bytes: writeResponse(
      'http://example.org/',
      [plain, 'Transfer-Encoding: chunked'],
      'Not chunked at all',
    ),
  },
  {
    folder: 'http-body-unpacked/fires-gzip',
    input: 'input.warc',
    bytes: writeResponse('http://example.org/', [page, 'Content-Encoding: gzip'], html),
  },
  {
    folder: 'http-body-unpacked/silent',
    input: 'input.warc',
    bytes: writeResponse('http://example.org/', [plain], 'Text'),
  },
  {
    folder: 'html-too-deep/fires',
    input: 'input.warc.gz',
    bytes: gzipSync(
      join(writeResponse('http://example.org/', [page], '<i><b>'.repeat(40_000)), two),
    ),
  },
  {
    folder: 'html-too-deep/silent',
    input: 'input.warc',
    bytes: writeResponse('http://example.org/', [page], `${'<div>'.repeat(100)}Deep enough`),
  },

  {
    folder: 'gzip-damaged/fires-data',
    input: 'input.warc.gz',
    bytes: join(members(info), flip(members(one), 30), members(two)),
  },
  {
    folder: 'gzip-damaged/fires-checksum',
    input: 'input.warc.gz',
    bytes: join(members(one), flip(members(one), -0 + members(one).length - 8), members(two)),
  },
  {
    folder: 'gzip-damaged/fires-length',
    input: 'input.warc.gz',
    bytes: join(flip(members(one), members(one).length - 1), members(two)),
  },
  {
    folder: 'gzip-damaged/fires-middle-cut-out',
    input: 'input.warc.gz',
    bytes: join(members(one).subarray(0, 90), members(two, three)),
  },
  {
    folder: 'gzip-damaged/fires-digest-proves-record',
    input: 'input.warc.gz',
    bytes: join(flip(members(two), members(two).length - 6), members(three)),
  },
  { folder: 'gzip-damaged/silent', input: 'input.warc.gz', bytes: members(one, two) },
  {
    folder: 'gzip-truncated/fires-in-data',
    input: 'input.warc.gz',
    bytes: cut(members(one, two), -30),
  },
  {
    folder: 'gzip-truncated/fires-in-checksum',
    input: 'input.warc.gz',
    bytes: cut(members(one, two), -3),
  },
  {
    folder: 'gzip-truncated/fires-in-header',
    input: 'input.warc.gz',
    bytes: join(members(one), members(two).subarray(0, 7)),
  },
  {
    folder: 'gzip-truncated/fires-text',
    input: 'input.txt.gz',
    bytes: cut(
      gzipSync('All of this text is before the cut, but not the end of it.\n'.repeat(3)),
      -12,
    ),
  },
  { folder: 'gzip-truncated/silent', input: 'input.warc.gz', bytes: members(one, two) },
  {
    folder: 'gzip-garbage/fires-between-members',
    input: 'input.warc.gz',
    bytes: join(members(one), 'garbage', members(two)),
  },
  {
    folder: 'gzip-garbage/fires-behind-members',
    input: 'input.warc.gz',
    bytes: join(members(one, two), 'trailing garbage'),
  },
  {
    folder: 'gzip-garbage/fires-magic-broken',
    input: 'input.warc.gz',
    bytes: join(members(one), flip(members(two), 0), members(three)),
  },
  { folder: 'gzip-garbage/silent', input: 'input.warc.gz', bytes: members(one, two) },
  {
    folder: 'gzip-padding/fires',
    input: 'input.warc.gz',
    bytes: join(members(one), Buffer.alloc(512)),
  },
  { folder: 'gzip-padding/silent', input: 'input.warc.gz', bytes: members(one) },
  {
    folder: 'damaged-origin/fires',
    input: 'input.warc.gz',
    bytes: join(flip(members(one), members(one).length - 8), members(two)),
  },
  {
    folder: 'damaged-origin/silent-other-member',
    input: 'input.warc.gz',
    bytes: join(members(two), 'garbage', members(three)),
  },
]

import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import { ZipFile } from 'yazl'
import { PageTexts, type Script } from './page-texts.ts'

/** Pages that are made; the dumps repeat them. A gzip window of 32 kB sees nothing of that. */
const PAGES = 8000

/** Scripts of ten pages in a row; chosen: about as the web is, as far as crawls count it. */
const scripts: readonly Script[] = [
  ...Array.from({ length: 6 }, (): Script => 'latin'),
  'cyrillic',
  'cyrillic',
  'japanese',
  'arabic',
]

const BYTES_A_GIGABYTE = 2 ** 30

/** What a bomb holds; it is refused long before. */
export const BOMB_BYTES: number = 4 * BYTES_A_GIGABYTE

/** The dumps that were written. */
export interface WrittenDumps {
  /** One gzip member a record, as crawls publish them. */
  readonly wet: string
  /** All lines in one gzip member. */
  readonly jsonl: string
  /** A ZIP whose one member is zeros. */
  readonly bomb: string
}

/** Writes dumps of about so many bytes, decompressed, into a folder. The same size gives the same bytes. */
export async function writeDumps(folder: string, bytes: number): Promise<WrittenDumps> {
  const texts = new PageTexts()
  const pages = Array.from({ length: PAGES }, (_, index) =>
    texts.next('crawl.example', scripts[index % scripts.length]),
  )
  const pageBytes = pages.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const times = Math.ceil(bytes / pageBytes)
  const wet = join(folder, 'pages.warc.wet.gz')
  const members = Buffer.concat(pages.map((text, index) => gzipSync(toWarcRecord(text, index))))
  await pipeline(repeat(members, times), createWriteStream(wet))
  const jsonl = join(folder, 'pages.jsonl.gz')
  const lines = Buffer.from(pages.map(toLine).join(''))
  await pipeline(repeat(lines, times), createGzip(), createWriteStream(jsonl))
  const bomb = join(folder, 'bomb.zip')
  const zip = new ZipFile()
  const zeros = Buffer.alloc(2 ** 20)
  zip.addReadStream(repeat(zeros, BOMB_BYTES / zeros.length), 'page.txt')
  zip.end()
  await pipeline(Readable.from(zip.outputStream), createWriteStream(bomb))
  return { wet, jsonl, bomb }
}

/** The same bytes so many times. */
function repeat(bytes: Buffer, times: number): Readable {
  return Readable.from(Array.from({ length: times }, () => bytes))
}

function addressOf(index: number): string {
  return `https://crawl.example/page/${index}`
}

function toWarcRecord(text: string, index: number): Buffer {
  const block = Buffer.from(text)
  const header = [
    'WARC/1.0',
    'WARC-Type: conversion',
    `WARC-Target-URI: ${addressOf(index)}`,
    'WARC-Date: 2024-05-01T12:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}>`,
    'Content-Type: text/plain',
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([
    Buffer.from(`${header.join('\r\n')}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}

function toLine(text: string, index: number): string {
  return `${JSON.stringify({ text, url: addressOf(index), timestamp: '2024-05-01T12:00:00Z' })}\n`
}

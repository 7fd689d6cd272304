import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { readDump } from '@fonds/ingest'
import type { DumpSource } from '@fonds/model'
import type { Reading } from './reading.ts'
import { stopwatch } from './stopwatch.ts'

/** Bytes that are read at once, as a build reads them. */
const READ_BYTES = 256 * 1024

/** A line of 2 GB comes out of no file: it is made while it is read. */
const LINE_BYTES = 2 ** 31
const LINE_PIECE = 2 ** 16

/** What zlib's stream needs to inflate a file, nothing being done with what comes out. */
async function inflate(path: string): Promise<Reading> {
  const spent = stopwatch()
  let bytes = 0
  for await (const piece of createReadStream(path).pipe(createGunzip())) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('Unexpected piece, expected bytes')
    bytes += piece.length
  }
  return { spent: spent(), bytes, records: 0, rules: [] }
}

/**
 * What Fonds needs to read its records, nothing being done with them. Of Fonds only the reading is loaded: what a build
 * loads besides (the language models, above all) makes each of the collector's rounds longer.
 */
async function read(path: string): Promise<Reading> {
  const { size } = await stat(path)
  return readSource({
    name: `bench/${basename(path)}`,
    folder: 'bench',
    size,
    read: (range) =>
      createReadStream(path, {
        highWaterMark: READ_BYTES,
        start: range?.start ?? 0,
        end: (range?.end ?? Infinity) - 1,
      }),
    companions: [],
  })
}

/** A dump that is one line of 2 GB, under a name. */
async function readLine(name: string): Promise<Reading> {
  const start = Buffer.from('{"text": "')
  const piece = Buffer.alloc(LINE_PIECE, 'a line without an end ')
  return readSource({
    name: `bench/${name}`,
    folder: 'bench',
    size: LINE_BYTES,
    read: (range) => Readable.from(bytesOfLine(range?.start ?? 0, range?.end ?? LINE_BYTES)),
    companions: [],
  })

  function* bytesOfLine(from: number, to: number): Generator<Buffer, void> {
    for (let at = from; at < to; at += LINE_PIECE) {
      const bytes = piece.subarray(0, Math.min(LINE_PIECE, to - at))
      yield at === 0 ? Buffer.concat([start, bytes.subarray(start.length)]) : bytes
    }
  }
}

async function readSource(source: DumpSource): Promise<Reading> {
  await loadReaders()
  const spent = stopwatch()
  let records = 0
  let bytes = 0
  const rules = new Set<string>()
  for await (const item of readDump(source)) {
    if (item.type === 'record') records += 1
    if (item.type !== 'account') continue
    bytes += item.account.bytes.stream
    for (const { ruleId } of item.account.messages) rules.add(ruleId ?? 'unnamed')
  }
  return { spent: spent(), bytes, records, rules: [...rules] }
}

/** Modules that are loaded at first use are loaded by this: a program's start is not in the time. */
async function loadReaders(): Promise<void> {
  const text = Buffer.from('{"text": "One line."}\n')
  const source: DumpSource = {
    name: 'bench/one.jsonl',
    folder: 'bench',
    size: text.length,
    read: () => Readable.from([text]),
    companions: [],
  }
  for await (const _ of readDump(source));
}

const subjects = { inflate, read, readLine } as const

const [name = '', subject = ''] = process.argv.slice(2)
const measure = Object.entries(subjects).find(([key]) => key === name)?.[1]
if (measure === undefined) throw new RangeError(`Unexpected subject ${name}`)
process.stdout.write(`${JSON.stringify(await measure(subject))}\n`)

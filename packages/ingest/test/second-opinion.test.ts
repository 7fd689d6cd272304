import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { readAll, recordOf } from './read-all.ts'
import { sourceOf } from './source-of.ts'

const root = fileURLToPath(new URL('../fixtures/conformance/', import.meta.url))
/** What warcio leaves as it is: it undoes no Brotli. */
const beyondWarcio = new Set(['warc-response-br'])
const pageTypes = new Set(['conversion', 'response'])

/** Where, by a reader of another origin, records of pages stand that are whole, with address and date. */
async function readWithWarcio(bytes: Uint8Array): Promise<readonly (readonly (string | null)[])[]> {
  const found: (readonly (string | null)[])[] = []
  const chunks = async function* (): AsyncGenerator<Uint8Array, void> {
    await Promise.resolve()
    yield bytes
  }
  for await (const record of new WARCParser(chunks())) {
    const content = Buffer.from(await record.readFully(true))
    if (record.warcType === null || !pageTypes.has(record.warcType)) continue
    const type = record.httpHeaders?.headers.get('content-type') ?? 'text/plain'
    if (record.httpHeaders !== null && record.httpHeaders.statusCode !== 200) continue
    if (!type.startsWith('text/')) continue
    const text = type.startsWith('text/plain') ? content.toString() : null
    found.push([record.warcTargetURI ?? null, record.warcDate ?? null, text])
  }
  return found
}

it.each(readdirSync(root).filter((name) => name.startsWith('warc-') && !beyondWarcio.has(name)))(
  'should agree with warcio about %s',
  async (name) => {
    const path = `${root}${name}/`
    const [input = ''] = readdirSync(path).filter((file) => file.startsWith('input.'))
    const bytes = readFileSync(`${path}${input}`)
    const read = await readAll(sourceOf(`f/${input}`, bytes))
    const ours = read.files.map((file) => {
      const { url, captured } = recordOf(file)
      // Of HTML warcio gives the markup.
      const isMarkup = file.data.record?.metadata.title === 'Der Titel'
      return [url, captured, isMarkup ? null : String(file.value)]
    })
    const theirs = await readWithWarcio(bytes)
    expect(theirs.length).toBeGreaterThan(0)
    expect(ours).toEqual(
      theirs.map(([url, date, text]) => [url?.replace(/^<|>$/g, ''), date, text]),
    )
  },
)

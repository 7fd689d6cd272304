import { readFile, writeFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import { z } from 'zod'

const url = new URL('shortfalls.yaml', import.meta.url)

const HEAD = `# What Fonds does not yet read as a person does, by dump. A list to be shortened: the test fails when something
# that is not listed goes wrong, and when something that is listed comes right. Rewritten by UPDATE=1.
`

/** Aspects by dump. */
export type Shortfalls = Readonly<Record<string, readonly string[]>>

/** @throws ZodError when the file is of another shape. */
export async function readShortfalls(): Promise<Shortfalls> {
  return z.record(z.string(), z.array(z.string())).parse(parse(await readFile(url, 'utf8')))
}

export async function writeShortfalls(shortfalls: Shortfalls): Promise<void> {
  const body = stringify(shortfalls, { flowCollectionPadding: false, lineWidth: 0 })
  await writeFile(url, HEAD + body)
}

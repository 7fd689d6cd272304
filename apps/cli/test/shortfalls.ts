import { readFile, writeFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import { z } from 'zod'

/** What is not yet read as a person reads it, by dump or record. */
export type Shortfalls = Readonly<Record<string, readonly string[]>>

/** @throws ZodError when the file is of another shape. */
export async function readShortfalls(url: URL): Promise<Shortfalls> {
  return z.record(z.string(), z.array(z.string())).parse(parse(await readFile(url, 'utf8')) ?? {})
}

/** Writes the list anew, under the comment that the file begins with. */
export async function writeShortfalls(url: URL, shortfalls: Shortfalls): Promise<void> {
  const head = /^(?:#.*\n)*/.exec(await readFile(url, 'utf8'))?.[0] ?? ''
  await writeFile(url, head + stringify(shortfalls, { flowCollectionPadding: false, lineWidth: 0 }))
}

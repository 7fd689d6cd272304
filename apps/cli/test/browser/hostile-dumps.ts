import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { payloads } from './payloads.table.ts'

/** One payload in so many is tried as a name as well: every page is visited, and that takes time. */
const NAMED = 3

/** Characters of the word that no screen can hold. */
const LONG_WORD = 3000

/**
 * Writes dumps made of attacks: each payload once as title, body, author, URL and site name of a record, in the fields
 * of JSON lines; as the title and the headlines of plain pages; and as names of files and folders, where a file
 * system takes them.
 */
export async function writeHostileDumps(): Promise<{
  folder: string
  remove: () => Promise<void>
}> {
  const base = await mkdtemp(join(tmpdir(), 'fonds-hostile-'))
  const folder = join(base, 'hostile')
  await mkdir(folder)
  await writeFile(join(folder, 'fields.jsonl'), payloads.map(fieldsOf).join(''))
  await writeFile(join(folder, 'page.txt'), pageOf())
  await writeFile(join(folder, 'listing.txt'), listingOf())
  await writeFile(
    join(folder, 'long.txt'),
    `A long word\n\n${'x'.repeat(LONG_WORD)}\n\n${'長'.repeat(LONG_WORD)}\n`,
  )
  for (const [index, payload] of payloads.entries()) {
    const name = index % NAMED === 0 ? nameOf(payload) : null
    if (name === null) continue
    const site = join(folder, `${name} ${index}`)
    await mkdir(site)
    await writeFile(
      join(site, `${name}.txt`),
      `${oneLine(payload)}\n\nThe folder and the file of this page are called so too.\n`,
    )
  }
  return { folder, remove: () => rm(base, { recursive: true, force: true }) }
}

function fieldsOf(payload: string, index: number): string {
  const text = `${payload}\n\nAttack number ${index} stands in the title of this page. ${payload} It also stands in its body, which is a sentence.\n\n${payload}\n`
  const fields = {
    text,
    url: index % 2 === 0 ? payload : `https://site-${index}.example/${encodeURIComponent(payload)}`,
    title: payload,
    author: payload,
    timestamp: index % 3 === 0 ? payload : '2024-02-17T10:00:00Z',
    source: payload,
    id: payload,
    language: payload,
  }
  return `${JSON.stringify(fields)}\n`
}

function pageOf(): string {
  return payloads
    .map((payload) => `${payload}\n\nA paragraph that ${payload} goes on for a while.\n\n`)
    .join('')
}

function listingOf(): string {
  return payloads
    .map(
      (payload) =>
        `${oneLine(payload)}\nA teaser of some words about it, which ends in a full stop. ${oneLine(payload)}\nRead more\n\n`,
    )
    .join('')
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\f\v\u0085\u2028\u2029]/g, ' ')
}

/** A name that this system takes for a file, or null. */
function nameOf(payload: string): string | null {
  // oxlint-disable-next-line no-control-regex -- NUL is the one that no system takes
  const name = payload.replaceAll(/[/\0]/g, '_')
  const taken = process.platform === 'win32' ? /^[\w ()-]+$/ : /^[^.]/
  return taken.test(name) && Buffer.byteLength(name) < 120 ? name : null
}

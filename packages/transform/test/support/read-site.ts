import type { Edition } from '@fonds/model'
import { lineKeys, toEdition, toPageEvidence } from '@fonds/transform'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'

/** The editions of all texts of some folders, read as the records of one site. */
export function readSite(folders: readonly string[]): { name: string; edition: Edition }[] {
  const dumps = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => ({
        name: `${basename(folder)}/${name}`,
        text: readFileSync(join(folder, name), 'utf8'),
      })),
  )
  const counts = new Map<string, number>()
  for (const { text } of dumps)
    for (const key of new Set(lineKeys(text))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return dumps.map(({ name, text }) => {
    const file = new VFile({ path: name, value: text })
    file.data.evidence = toPageEvidence(text, {
      records: dumps.length,
      count: (key) => counts.get(key) ?? 0,
    })
    const { edition } = toEdition(file).data
    if (edition === undefined) throw new Error(`Unexpected ${name} without edition`)
    return { name, edition }
  })
}

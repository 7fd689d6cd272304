import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildRules } from '@fonds/build'
import { ingestRules } from '@fonds/ingest'
import type { Rule, RuleCatalogue } from '@fonds/model'
import { transformRules } from '@fonds/transform'
import { visible } from '../src/visible.ts'

/** Lines and characters of an example that are shown: enough to see what is meant. */
const MOST_LINES = 14
const MOST_CHARACTERS = 700

const catalogues = [
  {
    name: 'ingest',
    about: 'What can be said about bytes, while records are read from them.',
    rules: ingestRules,
  },
  {
    name: 'transform',
    about: 'What can be said about lines, while a page is made of them.',
    rules: transformRules,
  },
  {
    name: 'build',
    about: 'What can be said about a record that could not be made into a page.',
    rules: buildRules,
  },
] as const satisfies readonly { name: string; about: string; rules: RuleCatalogue }[]

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url))

/** The page of all rules, as `docs/rules.md` holds it: made from the catalogues and from the fixtures that test them. */
export async function rulesPage(): Promise<string> {
  const sections: string[] = []
  for (const { name, about, rules } of catalogues) {
    const entries = Object.entries<Rule>(rules).toSorted(([a], [b]) => (a < b ? -1 : 1))
    sections.push(`## Rules of ${name}\n\n${about}\n`)
    for (const [id, rule] of entries) sections.push(await sectionOf(name, id, rule))
  }
  return [head, ...sections].join('\n')
}

const head = `# Rules

Everything that Fonds says about a dump, a record or a line carries the id of a rule. This page names them all: why each
speaks, what to do about it, a text at which it fires and one at which it is silent. It is made from the catalogues and
from the fixtures that test them, by \`npm run rules\`.

An \`info\` is a recorded fact. A \`warning\`: done, but a person should look. An \`error\`: the record or the dump could
not be read.
`

async function sectionOf(name: string, id: string, rule: Rule): Promise<string> {
  return (
    [
      `### ${id}`,
      `\`${rule.severity}\` · ${rule.reason}`,
      rule.description,
      ...(await exampleOf(name, id, 'fires', 'Fires at')),
      ...(await exampleOf(name, id, 'silent', 'Is silent at')),
    ].join('\n\n') + '\n'
  )
}

async function exampleOf(
  name: string,
  id: string,
  outcome: 'fires' | 'silent',
  lead: string,
): Promise<string[]> {
  const folder = join(packages, name, 'fixtures', id)
  if (!existsSync(folder)) return []
  const cases = (await readdir(folder)).filter((entry) => entry.startsWith(outcome)).toSorted()
  const first = cases[0]
  if (first === undefined) return []
  const files = (await readdir(join(folder, first), { withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.startsWith('input'))
    .map((entry) => entry.name)
    .toSorted()
  const input = files[0]
  if (input === undefined) return []
  const shown = shownOf(await readFile(join(folder, first, input)))
  return shown.fence === null
    ? [`${lead} \`${first}/${input}\`: ${shown.text}.`]
    : [`${lead}:`, `${shown.fence}text\n${shown.text}\n${shown.fence}`]
}

function shownOf(bytes: Buffer): { fence: string | null; text: string } {
  if (bytes.length === 0) return { fence: null, text: 'an empty file' }
  if (!isUtf8(bytes) || bytes.includes(0)) {
    return { fence: null, text: `${bytes.length} bytes, not plain text` }
  }
  const lines = bytes
    .toString('utf8')
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n|\r|\n/)
  const kept = lines.slice(0, MOST_LINES).map((line) => visible(line).trimEnd())
  const whole = bytes.toString('utf8').length <= MOST_CHARACTERS && lines.length <= MOST_LINES
  const text = [...kept, ...(whole ? [] : ['…'])].join('\n').replace(/\n+$/, '')
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  return { fence: '`'.repeat(Math.max(3, longest + 1)), text }
}

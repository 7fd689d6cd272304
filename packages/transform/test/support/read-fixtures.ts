import type { PageEvidence } from '@fonds/model'
import { toInspection, type TransformOptions } from '@fonds/transform'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VFile } from 'vfile'
import { editFile } from './edit.ts'

/** A folder `fixtures/<rule>/<fires|silent>[-what]`: a text, what it is read with, what is expected of it. */
export interface Fixture {
  readonly rule: string
  readonly name: string
  readonly actual: () => unknown
  /** With `UPDATE=1` the actual reading is written first; a missing expectation is an error. */
  readonly expected: () => unknown
  readonly rulesMet: () => ReadonlySet<string>
}

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** All fixtures, in order of their names. */
export function readFixtures(): Fixture[] {
  return readdirSync(root)
    .toSorted()
    .flatMap((rule) =>
      readdirSync(join(root, rule))
        .toSorted()
        .map((name) => readFixture(rule, name)),
    )
}

function readFixture(rule: string, name: string): Fixture {
  const folder = join(root, rule, name)
  const file = (): VFile =>
    editFile(
      readFileSync(join(folder, 'input.txt'), 'utf8'),
      readOptions(join(folder, 'options.json')),
      readEvidence(join(folder, 'evidence.json')),
    )
  const expectedPath = join(folder, 'expected.json')
  return {
    rule,
    name,
    actual: () => summarize(file()),
    expected: () => {
      if (process.env['UPDATE'] === '1')
        writeFileSync(expectedPath, `${JSON.stringify(summarize(file()), null, 2)}\n`)
      return JSON.parse(readFileSync(expectedPath, 'utf8'))
    },
    rulesMet: () => {
      const { edition } = file().data
      const { messages } = file()
      return new Set([
        ...(edition?.ledger ?? []).flatMap((span) => (span.rule === null ? [] : [span.rule])),
        ...messages.flatMap((message) => (message.ruleId === undefined ? [] : [message.ruleId])),
      ])
    },
  }
}

/** The reading of a text, short enough to be read by eye. */
function summarize(file: VFile): unknown {
  const { title, author, date, lang, dir, kind, blocks, aside, entries, messages } =
    toInspection(file)
  return {
    title,
    author,
    date,
    lang,
    dir,
    kind,
    blocks: blocks.map(
      (block) => `${block.lines.join('-')} ${block.kind}${block.level ?? ''} ${block.text}`,
    ),
    aside: aside.map((span) => `${span.lines.join('-')} ${span.rule} ${span.text}`),
    entries: entries.map(({ headline, teaser }) => [headline, teaser]),
    messages: messages.map((message) => `${message.line ?? '-'} ${message.rule}`),
  }
}

function readOptions(path: string): TransformOptions {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

function readEvidence(path: string): PageEvidence | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

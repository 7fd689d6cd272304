import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'
import { root, trackedFiles } from './tracked-files.ts'

/**
 * A pattern that may look at the same characters again and again is slow on a text made for it: a page, a header, a
 * query. Those below are only asked about texts of a bounded length; how many of each file, and what bounds them.
 */
const bounded: Readonly<Record<string, { readonly patterns: number; readonly by: string }>> = {
  'packages/ingest/src/html/read-html.ts': { patterns: 1, by: 'the 1024 bytes of the prescan' },
  'packages/ingest/src/mbox/is-from-line.ts': { patterns: 1, by: 'LONGEST, 300' },
  'packages/theme/src/strings/format-number.ts': { patterns: 1, by: 'the digits of a number' },
  'packages/transform/src/authors/list-author-candidates.ts': { patterns: 3, by: 'LONGEST, 200' },
  'packages/transform/src/statements/line-role.ts': { patterns: 3, by: 'LONGEST_SIGN, 110' },
  'packages/transform/src/text/trailing-more.ts': { patterns: 1, by: 'END, 60' },
  'packages/transform/src/edition/link-text.ts': { patterns: 1, by: 'LONGEST, 2000' },
  'packages/transform/src/authors/read-byline.ts': { patterns: 2, by: 'LONGEST, 160' },
  'packages/transform/src/titles/split-site-names.ts': {
    patterns: 1,
    by: 'LONGEST_TITLE of the candidates, SAMPLE of the echo',
  },
}

interface Pattern {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}

const patterns = await readPatterns()
const slow = patterns.filter(isSuperLinear)

describe('patterns', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(300)
    expect(
      [String.raw`\s+$`, '(a+)+b', '.*x.*y'].map((source) => isSuperLinear({ source, flags: '' })),
    ).toEqual([true, true, true])
    expect(isSuperLinear({ source: String.raw`(?<!\s)\s+$`, flags: 'u' })).toBe(false)
  })

  it('take linear time, but for those that are asked about bounded texts alone', () => {
    const names = slow
      .filter(({ file }) => bounded[file] === undefined)
      .map(({ file, line, source }) => `${file}:${line} /${source}/`)
    expect(names).toEqual([])
  })

  it.each(Object.entries(bounded))('of %s are excused as often as need be', (file, excuse) => {
    expect(
      slow.filter((pattern) => pattern.file === file).map(({ source }) => source),
    ).toHaveLength(excuse.patterns)
  })
})

function isSuperLinear({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean {
  const read = { source, flags: flags.replaceAll(/[dy]/g, '') }
  return analyse(read, { maxReports: 1 }).reports.length > 0
}

async function readPatterns(): Promise<readonly Pattern[]> {
  const files = (await trackedFiles()).filter((file) =>
    /^(?:apps|packages)\/[^/]+\/src\/.*\.tsx?$/.test(file),
  )
  const found = await Promise.all(
    files.map(async (file) => patternsOf(file, await readFile(join(root, file), 'utf8'))),
  )
  return found.flat()
}

/** The literal patterns of a module; those that are put together of strings are not seen. */
function patternsOf(file: string, text: string): readonly Pattern[] {
  const found: Pattern[] = []
  const { program } = parseSync(file, text)
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const { pattern: source, flags } = node.regex
      const line = text.slice(0, node.start).split('\n').length
      found.push({ file, line, source, flags })
    },
  }).visit(program)
  return found
}

import { type Document, visit, type YAMLError } from 'yaml'

/** What is wrong with a text as YAML, and at which character. */
export interface YamlProblem {
  readonly offset: number
  readonly reason: string
}

const STAR = 'a value that begins with `*` has to stand in quotes'

/** What people do that YAML does not take, by the parser's code for it; for others, the parser's words do. */
const reasons: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: STAR,
  BAD_INDENT: 'this line does not begin in the column of those that it belongs to',
  BAD_SCALAR_START: 'a value that begins with this character has to stand in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a second colon follows the first: a value with `: ` in it has to stand in quotes',
  DUPLICATE_KEY: 'the same key stands here a second time',
  MISSING_CHAR: 'something is missing, as a quote, a bracket, or the `:` behind a key',
  MULTILINE_IMPLICIT_KEY: 'a line without the `:` behind its key',
  MULTIPLE_DOCS: '`---` begins a second document, and a configuration is one',
  TAB_AS_INDENT: 'a line begins with a tab: use spaces',
}

/** The first thing that keeps a YAML document from being read; null: it can be. */
export function findYamlProblem(document: Document.Parsed): YamlProblem | null {
  const [error] = document.errors
  if (error !== undefined) {
    const own = reasons[error.code]
    return {
      offset: error.pos[0],
      reason: own === undefined ? error.message : `${own} (${error.message})`,
    }
  }
  let problem: YamlProblem | null = null
  visit(document, {
    // `pattern: *word` refers to something called `word` elsewhere.
    Alias(_key, node) {
      if (node.resolve(document) !== undefined) return undefined
      problem = { offset: node.range?.[0] ?? 0, reason: `${STAR}: \`*${node.source}\`` }
      return visit.BREAK
    },
  })
  return problem
}

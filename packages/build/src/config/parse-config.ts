import { dirname, isAbsolute, join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { UserError } from '../user-error.ts'
import type { Config } from './config.ts'
import type { ConfigFile } from './config-file.ts'
import { configSchema } from './config-schema.ts'
import { explainIssue } from './explain-issue.ts'
import { lineOfPath } from './line-of-path.ts'

const HINT = 'Every key is explained in docs/configuration.md.'

/**
 * Reads `fonds.yaml`. Its paths count from the file's folder.
 *
 * @throws UserError naming `file:line` of the first thing that is wrong, and the others after it.
 */
export function parseConfig(text: string, file: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = document.errors[0]
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0])
    throw new UserError(2, `${file}:${line}: ${broken.message}`, 'Correct the YAML.')
  }
  const value: unknown = document.toJS() ?? {}
  const result = configSchema.safeParse(value)
  if (!result.success) {
    const problems = result.error.issues
      .flatMap((issue) => explainIssue(issue))
      .map(({ path, reason }) => ({ line: lineOfPath(document, lines, path), reason }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, reason }) => `${file}:${line}: ${reason}`)
    throw new UserError(2, problems.join('\n'), HINT)
  }
  return toConfig(result.data, dirname(file))
}

function toConfig(data: ConfigFile, folder: string): Config {
  const locate = (path: string): string => (isAbsolute(path) ? path : join(folder, path))
  const { sites, ingest, ...rest } = data
  return {
    ...rest,
    baseUrl: data.baseUrl === null ? null : data.baseUrl.replace(/\/*$/, '/'),
    dumps: data.dumps.map(locate),
    out: data.out === null ? null : locate(data.out),
    store: data.store === null ? null : locate(data.store),
    ingest: {
      ...ingest,
      dumps: [
        ...Object.entries(sites).map(([prefix, site]) => ({ prefix, site })),
        ...ingest.dumps,
      ],
    },
  }
}

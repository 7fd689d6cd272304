import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { UserError } from '../user-error.ts'
import type { ConfigFile } from './config-file.ts'
import { configSchema } from './config-schema.ts'
import type { Config } from './config.ts'
import { explainIssue } from './explain-issue.ts'
import { findYamlProblem } from './find-yaml-problem.ts'
import { lineOfPath } from './line-of-path.ts'
import { wordIssue } from './word-issue.ts'

const HINT = 'Every key is explained in docs/configuration.md.'

/**
 * Reads `fonds.yaml`. Its paths count from the file's folder.
 *
 * @param read gives the text of a file that it names; default: from the disk.
 *
 * @throws UserError naming `file:line` of the first thing that is wrong, and the others after it.
 */
export function parseConfig(
  text: string,
  file: string,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = findYamlProblem(document)
  if (broken !== null) {
    const { line } = lines.linePos(broken.offset)
    throw new UserError(2, `${file}:${line}: ${broken.reason}`, 'Correct the YAML.')
  }
  const value: unknown = document.toJS() ?? {}
  const result = configSchema.safeParse(value, { error: wordIssue })
  if (!result.success) {
    const problems = result.error.issues
      .flatMap((issue) => explainIssue(issue))
      .map(({ path, reason }) => ({ line: lineOfPath(document, lines, path), reason }))
      .sort((a, b) => a.line - b.line)
      .map(({ line, reason }) => `${file}:${line}: ${reason}`)
    throw new UserError(2, problems.join('\n'), HINT)
  }
  const content = (key: 'css' | 'regions', path: string): string => {
    try {
      return read(locate(dirname(file), path))
    } catch (cause) {
      const line = lineOfPath(document, lines, ['theme', key])
      const reason = `\`theme.${key}\`: the file ${path} cannot be read`
      throw new UserError(2, `${file}:${line}: ${reason}`, HINT, { cause })
    }
  }
  const { css, regions } = result.data.theme
  const theme = {
    ...result.data.theme,
    css: css === null ? '' : content('css', css),
    regions: regions === null ? null : content('regions', regions),
  }
  return toConfig({ ...result.data, theme }, dirname(file))
}

function locate(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path)
}

function toConfig(data: Omit<ConfigFile, 'theme'> & Pick<Config, 'theme'>, folder: string): Config {
  const { sites, ingest, ...rest } = data
  return {
    ...rest,
    baseUrl: data.baseUrl === null ? null : data.baseUrl.replace(/(?<!\/)\/*$/, '/'),
    dumps: data.dumps.map((path) => locate(folder, path)),
    out: data.out === null ? null : locate(folder, data.out),
    store: data.store === null ? null : locate(folder, data.store),
    ingest: {
      ...ingest,
      dumps: [
        ...Object.entries(sites).map(([prefix, site]) => ({ prefix, site })),
        ...ingest.dumps,
      ],
    },
  }
}

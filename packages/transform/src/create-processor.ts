import type { Edition, SourceRecord, TextRoot } from '@fonds/model'
import { report } from '@fonds/model'
import { unified, type Plugin, type Processor } from 'unified'
import type { VFile } from 'vfile'
import type { StatedLanguage } from './language/choose-language.ts'
import { isTextRoot } from './tree/is-text-root.ts'
import { parseLines } from './tree/parse-lines.ts'
import { reportText } from './report-text.ts'
import { transformRules } from './rules.ts'
import { structurePage, type PageSetting } from './structure-page.ts'
import { toEditionData } from './edition/to-edition-data.ts'
import {
  resolveOptions,
  type TransformOptions,
  type TransformSettings,
} from './transform-options.ts'

declare module 'unified' {
  interface CompileResultMap {
    Edition: Edition
  }
}

/** Text in, tree of lines, structured tree, edition out. */
export type FondsProcessor = Processor<TextRoot, TextRoot, TextRoot, TextRoot, Edition>

/**
 * Makes the pipeline that turns a record into its edition. Frozen: use it for any number of files.
 *
 * @throws TypeError when a rule's pattern is empty.
 */
export function createProcessor(options: TransformOptions = {}): FondsProcessor {
  const settings = resolveOptions(options)
  return unified().use(textParse).use(structure, settings).use(editionCompile).freeze()
}

/** Parser: `parseLines`. */
const textParse: Plugin<[], string, TextRoot> = function () {
  this.parser = (text) => parseLines(text)
}

/** Transformer: `structurePage`, and messages about the text. */
const structure: Plugin<[TransformSettings], TextRoot> = (settings) => (tree, file) => {
  const structured = structurePage(tree, { ...settingOf(file), rules: settings.rules })
  for (const line of structured.ambiguousDates)
    report(file, transformRules, 'ambiguous-date', { place: { line, column: 1 } })
  reportText(file, structured.tree)
  return structured.tree
}

/** Compiler: `toEditionData`. */
const editionCompile: Plugin<[], TextRoot, Edition> = function () {
  this.compiler = (tree) => {
    if (!isTextRoot(tree)) throw new TypeError(`Unexpected \`${tree.type}\`, expected a text tree`)
    return toEditionData(tree)
  }
}

function settingOf(file: VFile): Omit<PageSetting, 'rules'> {
  const record: SourceRecord | undefined = file.data.record
  return {
    evidence: file.data.evidence ?? null,
    site: record?.site ?? null,
    language: record === undefined ? null : statedLanguage(record),
  }
}

function statedLanguage({ metadata, languageFrom }: SourceRecord): StatedLanguage | null {
  if (metadata.language === null || languageFrom === null) return null
  return { tag: metadata.language, from: languageFrom }
}

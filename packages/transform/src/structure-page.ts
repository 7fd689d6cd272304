import type { PageEvidence, TextRoot } from '@fonds/model'
import { applyUserRules, type CompiledRule } from './user-rules/apply-user-rules.ts'
import { chooseLanguage, type StatedLanguage } from './language/choose-language.ts'
import { detectLanguage } from './language/detect-language.ts'
import { findTitle } from './titles/find-title.ts'
import type { FoundTitle } from './titles/found-title.ts'
import { growTree } from './tree/grow-tree.ts'
import { judgePassages } from './classify/judge-passages.ts'
import { nameStatements } from './statements/name-statements.ts'
import { changePassage } from './passages/change-passage.ts'
import type { Passage } from './passages/passage.ts'
import { readPassages } from './passages/read-passages.ts'
import { settlePassages } from './settle/settle-passages.ts'
import { shapePassages } from './shapes/shape-passages.ts'
import { directionOf } from './language/direction-of.ts'
import { findHeadlines } from './entries/find-headlines.ts'
import { readEntryLines } from './entries/read-entry-lines.ts'
import { isOneText } from './entries/is-one-text.ts'
import { splitEntries } from './entries/split-entries.ts'
import { treeLines } from './tree/tree-lines.ts'

/** What is known of a record beside its text. */
export interface PageSetting {
  readonly evidence: PageEvidence | null
  readonly site: string | null
  /** Null when none is stated. */
  readonly language: StatedLanguage | null
  readonly rules: readonly CompiledRule[]
}

/** A structured tree, and what a person may want to know about how it was read. */
export interface StructuredPage {
  readonly tree: TextRoot
  /** Lines with a date that can be read in two ways. */
  readonly ambiguousDates: readonly number[]
}

/** Gives a tree of lines its structure. The steps in order; each takes passages and returns new ones. */
export function structurePage(tree: TextRoot, setting: PageSetting): StructuredPage {
  const lines = treeLines(tree)
  const read = readPassages(lines, setting.evidence)
  const judged = judgePassages(read, setting.evidence?.siteSize ?? 'one')
  const settled = settlePassages(judged)
  const ruled = applyUserRules(settled, setting.rules, setting.site)
  const entryLines = readEntryLines(ruled)
  const found = isOneText(ruled) ? null : findHeadlines(ruled, entryLines)
  const title = findTitle(ruled, found?.headlines)
  const titled = title === null ? ruled : nameTitle(ruled, title)
  const text = publishedText(titled)
  const lang = chooseLanguage(detectLanguage(text), setting.language)
  const stated = nameStatements(titled, title?.index ?? null, lang, found?.headlines[0])
  const shaped = shapePassages(stated.passages)
  const { passages, entries } = splitEntries(shaped, entryLines, found, lang)
  const grown = growTree(lines, passages, entries)
  return {
    tree: {
      ...grown,
      ...(tree.position === undefined ? {} : { position: tree.position }),
      data: {
        page: {
          title: title?.title ?? null,
          author: stated.author,
          date: stated.date,
          lang,
          dir: directionOf(text),
        },
      },
    },
    ambiguousDates: stated.ambiguous,
  }
}

function nameTitle(passages: readonly Passage[], title: FoundTitle): Passage[] {
  return passages.map((passage, index) => {
    if (index === title.index) {
      const line = passage.unit.lines[0]
      const cuts = title.cuts.length === 0 ? passage.cuts : new Map([[line, title.cuts]])
      return changePassage(passage, {
        keep: true,
        kind: 'title',
        judgement: passage.keep ? passage.judgement : { rule: 'content', confidence: 0.8 },
        cuts,
      })
    }
    return index === title.copy
      ? changePassage(passage, {
          keep: false,
          judgement: { rule: 'repeated-in-page', confidence: 0.9 },
        })
      : passage
  })
}

function publishedText(passages: readonly Passage[]): string {
  const kept = passages.filter((passage) => passage.keep)
  return (kept.length > 0 ? kept : passages).map(({ unit }) => unit.text).join('\n')
}

import { answerPage } from '../src/classify/answer-page.ts'
import type { JudgedPage } from '../src/classify/judge-page.ts'
import { withAnswers } from '../src/classify/with-answers.ts'
import { chooseLanguage } from '../src/language/choose-language.ts'
import { detectLanguage } from '../src/language/detect-language.ts'
import { changePassage } from '../src/passages/change-passage.ts'
import type { Passage } from '../src/passages/passage.ts'
import { settlePassages } from '../src/settle/settle-passages.ts'
import { nameByPage } from '../src/shapes/name-by-page.ts'
import { nameStatements } from '../src/statements/name-statements.ts'
import { findTitle } from '../src/titles/find-title.ts'

/** A page of one text as it is when its passages are named one by one: what the page as a whole tells of them is said. */
export function passagesToName(passages: readonly Passage[], judged: JudgedPage): Passage[] {
  const settled = settlePassages(withAnswers(passages, answerPage(judged, 'one')))
  const title = findTitle(settled)
  const titled = settled.map((passage, row) =>
    row === title?.index ? changePassage(passage, { keep: true, kind: 'title' }) : passage,
  )
  const lang = chooseLanguage(detectLanguage(settled.map(({ unit }) => unit.text).join('\n')), null)
  return nameByPage(nameStatements(titled, title?.index ?? null, lang).passages)
}
